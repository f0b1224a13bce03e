import { listOf, type FactRef, type Pack } from '#dsl';
import type { Step } from '../../questionnaire/walk.ts';

/** The address of a step. */
export const stepPath = ({ page, subject }: Step): string => askPath(page.id, subject);

/** The address of a page of questions about a subject; of a member's form on a page that lists members. */
export const askPath = (page: string, subject: string): string =>
  subject === 'family' ? `/ask/${page}` : `/ask/${page}/${subject}`;

/** Where a fact is asked, or where a list of members is told. */
export function pathOfFact({ pages }: Pack, { fact, subject }: FactRef): string {
  const asks = pages.find(({ facts }) => facts.includes(fact));
  if (asks) return askPath(asks.id, subject);
  const tells = pages.find(({ lists }) => lists && (lists.kind === fact || listOf[lists.members] === fact));
  return tells ? askPath(tells.id, 'family') : '/';
}
