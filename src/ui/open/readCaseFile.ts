import type { Pack } from '#dsl';
import type { CaseRead } from '../../questionnaire/caseCode.ts';
import { restoreCase } from '../state/restoreCase.ts';

/** The case that a saved text holds: a file, or the copy on this device; nothing where it holds none. */
export function readCaseFile(pack: Pack, text: string, today: string): CaseRead | undefined {
  const { interview, chosenDay, dropped: problems } = restoreCase(pack, text, today);
  return problems.some(({ path }) => path === '') ? undefined : { interview, chosenDay, problems };
}
