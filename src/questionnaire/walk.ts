import { answersOf, keyOf, listOf, membersOf, subjectOf, type Household, type Page } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Interview } from './interview.ts';
import { openLedger, type Ledger } from './ledger.ts';

/** One page of the questionnaire for one subject: the family, or one parent or child. */
export type Step = {
  readonly page: Page;
  /** "family" or a member's id. A page that lists members belongs to the family. */
  readonly subject: string;
  /** The facts to ask on it, in order. A page that lists members asks on its cards instead. */
  readonly facts: readonly string[];
  readonly cards: readonly Card[];
  /** Nothing on it is left to answer. */
  readonly done: boolean;
};

/** One member on the page that lists them, with the facts its card asks. */
export type Card = { readonly member: string; readonly facts: readonly string[]; readonly done: boolean };

export type Walk = {
  /** The pages this family passes, up to and with the first one that is not done. */
  readonly steps: readonly Step[];
  /** The first page not done; none when every question that matters has been answered. */
  readonly next?: Step;
  /** What the answers on these pages say. Answers that no longer matter are left out of it, not lost. */
  readonly household: Household;
};

/**
 * Walks through the pages with the answers given, asking a fact only while its answer could still change something
 * of the chosen topics. The way depends on the answers before it alone, so it never runs backwards.
 */
export function walk(rulebook: Rulebook, interview: Interview, asOf: string): Walk {
  const last = walked.get(interview);
  if (last?.rulebook === rulebook && last.asOf === asOf) return last.way;
  const way = walkThrough(rulebook, interview, asOf);
  walked.set(interview, { rulebook, asOf, way });
  return way;
}

/** An interview never changes, so its way is found once, however many parts of a page ask for it. */
const walked = new WeakMap<Interview, { rulebook: Rulebook; asOf: string; way: Walk }>();

function walkThrough(rulebook: Rulebook, interview: Interview, asOf: string): Walk {
  const { steps, ledger } = stepsOf(rulebook, interview, asOf, 'untilOpen');
  const next = steps.find((step) => !step.done);
  return { steps, household: withToldLists(ledger.household, interview), ...(next && { next }) };
}

/**
 * The pages that may still come after those of the walk, as far as the answers so far tell. What is answered before
 * them may make them pointless, and bring up others.
 */
export function pagesAhead(rulebook: Rulebook, interview: Interview, asOf: string): readonly Page[] {
  const passed = walk(rulebook, interview, asOf).steps.map(({ page }) => page);
  const all = stepsOf(rulebook, interview, asOf, 'toTheEnd').steps.map(({ page }) => page);
  return [...new Set(all)].filter((page) => !passed.includes(page));
}

/** `untilOpen`: up to and with the first page not done. `toTheEnd`: as if what is not answered stayed open. */
type Reach = 'untilOpen' | 'toTheEnd';

function stepsOf(rulebook: Rulebook, interview: Interview, asOf: string, reach: Reach): Passed {
  let ledger = openLedger(rulebook, interview.topics, asOf);
  const steps: Step[] = [];
  for (const page of rulebook.pack.pages) {
    const passed = page.lists
      ? listStep(page, page.lists, interview, ledger)
      : questionSteps(page, interview, ledger, reach);
    steps.push(...passed.steps);
    const isOpen = passed.steps.some((step) => !step.done);
    if (isOpen && reach === 'untilOpen') return { steps, ledger: passed.ledger };
    // A list that nobody has begun says nothing yet.
    const isBegun = page.lists === undefined || !isOpen || interview[listOf[page.lists.members]].length > 0;
    if (isBegun) ledger = passed.ledger;
  }
  return { steps, ledger };
}

/** A list that the family has begun, but not yet said to be complete, says nothing: who is missing from it may count. */
function withToldLists({ parents, children, ...household }: Household, { told }: Interview): Household {
  return {
    ...household,
    ...(parents && told.includes('parents') && { parents }),
    ...(children && told.includes('children') && { children }),
  };
}

/** The steps of one page, and what is known once it has been passed. */
type Passed = { readonly steps: readonly Step[]; readonly ledger: Ledger };

function listStep(
  page: Page,
  { members: kind, kind: kindFact }: NonNullable<Page['lists']>,
  interview: Interview,
  before: Ledger,
): Passed {
  const list = listOf[kind];
  if (!before.wants({ fact: list, subject: 'family' })) return { steps: [], ledger: before };
  const key = keyOf(kindFact);
  let ledger = before.tellList(
    kind,
    interview[list].map(({ id, [key]: chosen = null }) => ({ id, [key]: chosen })),
  );
  const cards = interview[list].map(({ id }) => {
    const { facts, done, ledger: after } = ask(page, id, interview, ledger);
    ledger = after;
    return { member: id, facts, done };
  });
  const done = interview.told.includes(list) && cards.every((card) => card.done);
  return { steps: [{ page, subject: 'family', facts: [], cards, done }], ledger };
}

function questionSteps(page: Page, interview: Interview, before: Ledger, reach: Reach): Passed {
  const kind = subjectOf(page.facts[0] ?? '');
  const subjects =
    kind === 'family' ? ['family'] : (membersOf(before.household, kind) ?? []).map(({ id }) => id);
  const steps: Step[] = [];
  let ledger = before;
  for (const subject of subjects) {
    const { facts, done, ledger: after } = ask(page, subject, interview, ledger);
    ledger = after;
    if (facts.length > 0) steps.push({ page, subject, facts, cards: [], done });
    if (!done && reach === 'untilOpen') break;
  }
  return { steps, ledger };
}

/**
 * Takes over the answers to the facts of a page that matter, and tells which facts those are. They are gone through in
 * the order of the page: what an answer has made pointless further down is not asked, what it has brought up is.
 */
function ask(
  page: Page,
  subject: string,
  interview: Interview,
  before: Ledger,
): { readonly facts: readonly string[]; readonly done: boolean; readonly ledger: Ledger } {
  const answers = answersOf(interview, subject) ?? {};
  const asked = new Set<string>();
  let ledger = before;
  for (;;) {
    const fresh = page.facts.find((id) => !asked.has(id) && ledger.wants({ fact: id, subject }));
    if (fresh === undefined) break;
    asked.add(fresh);
    const answer = answers[keyOf(fresh)];
    if (answer !== undefined) ledger = ledger.tell({ fact: fresh, subject }, answer);
  }
  const facts = page.facts.filter((id) => asked.has(id));
  return { facts, done: facts.every((id) => answers[keyOf(id)] !== undefined), ledger };
}
