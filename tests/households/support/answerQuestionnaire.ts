import { keyOf, listOf, withAnswer, type FactRef, type Household, type Member, type Page } from '#dsl';
import type { Rulebook } from '../../../src/engine/rulebook.ts';
import {
  emptyInterview,
  withListTold,
  withMember,
  type Interview,
} from '../../../src/questionnaire/interview.ts';
import { walk, type Walk } from '../../../src/questionnaire/walk.ts';
import { answerIn } from './answerIn.ts';

/** A family's way through the questionnaire, from the first page to the end. */
export type Journey = {
  readonly way: Walk;
  /** Every question it was asked, in order. */
  readonly asked: readonly FactRef[];
  /** The pages it left with 继续, each with whom it was about. */
  readonly passed: readonly string[];
  /** The household it spoke for: what it was asked and did not know is "不清楚", a list it had to give is there. */
  readonly known: Household;
  /** All that had been said, each time the next question was looked for. */
  readonly said: readonly Interview[];
};

/**
 * Answers what is asked, one page at a time, as the page shows it: members are added one by one, each with its form,
 * each page from top to bottom. What an answer brings up is answered before 继续, what it makes pointless is not.
 */
export function answerQuestionnaire(
  rulebook: Rulebook,
  household: Household,
  topics: readonly string[],
  asOf: string,
): Journey {
  const asked: FactRef[] = [];
  const passed: string[] = [];
  let said: Interview = { ...emptyInterview, topics };
  const sofar: Interview[] = [];
  const way = (): Walk => {
    if (sofar[sofar.length - 1] !== said) sofar.push(said);
    return walk(rulebook, said, asOf);
  };

  const answer = (ref: FactRef): void => {
    asked.push(ref);
    said = withAnswer(said, ref.subject, keyOf(ref.fact), answerIn(household, ref) ?? null);
  };
  const answerOpen = (open: () => readonly FactRef[]): void => {
    for (let [first] = open(); first !== undefined; [first] = open()) answer(first);
  };
  const openOn = (page: Page, about: string): readonly FactRef[] =>
    way()
      .steps.filter((step) => step.page === page)
      .flatMap(({ subject, facts, cards }) => [{ subject, facts }, ...cards.map(asSubject)])
      .filter(({ subject }) => page.lists !== undefined || subject === about)
      .flatMap(({ subject, facts }) => facts.map((fact) => ({ fact, subject })))
      .filter((ref) => answerIn(said, ref) === undefined);

  const tellList = (page: Page, { members: kind, kind: kindFact }: NonNullable<Page['lists']>): void => {
    for (const { id, [keyOf(kindFact)]: chosen = null } of household[listOf[kind]] ?? atLeast(kind)) {
      said = withMember(said, kind, { id, [keyOf(kindFact)]: chosen });
      answerOpen(() => openOn(page, 'family'));
    }
    said = withListTold(said, kind);
  };

  for (let { next } = way(); next !== undefined; { next } = way()) {
    const { page, subject } = next;
    if (page.lists && passed.every((one) => !one.startsWith(page.id))) tellList(page, page.lists);
    answerOpen(() => openOn(page, subject));
    passed.push(`${page.id} ${subject}`);
    if (passed.length > 100) throw new Error('The questions never end');
  }
  return { way: way(), asked, passed, known: joined(household, said), said: sofar };
}

const asSubject = ({ member, facts }: { member: string; facts: readonly string[] }) => ({
  subject: member,
  facts,
});

/** Whom the page wants to hear of where a household names nobody: no child will do, one parent must be added. */
const atLeast = (kind: 'parent' | 'child'): readonly Member[] =>
  kind === 'parent' ? [{ id: 'parent-1', role: 'mother' }] : [];

/** The household with what was said beyond it. */
function joined(household: Household, said: Interview): Household {
  const list = (kind: 'parents' | 'children'): readonly Member[] | undefined =>
    household[kind]?.map((member) => ({ ...said[kind].find(({ id }) => id === member.id), ...member })) ??
    (said.told.includes(kind) ? said[kind] : undefined);
  const [parents, children] = [list('parents'), list('children')];
  return {
    family: { ...said.family, ...household.family },
    ...(parents && { parents }),
    ...(children && { children }),
  };
}
