import {
  answersOf,
  keyOf,
  listOf,
  membersOf,
  subjectOf,
  withAnswer,
  type Answers,
  type FactRef,
  type Household,
  type Member,
  type Page,
} from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { situationOf } from '../engine/situation.ts';
import { wantedFacts } from '../engine/wantedFacts.ts';
import type { Interview } from './interview.ts';

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
  const ledger = openLedger(rulebook, interview.topics, asOf);
  const steps: Step[] = [];
  for (const page of rulebook.pack.pages) {
    const onThisPage = page.lists
      ? listStep(page, page.lists, interview, ledger)
      : questionSteps(page, interview, ledger);
    steps.push(...onThisPage);
    if (onThisPage.some((step) => !step.done)) break;
  }
  const next = steps.find((step) => !step.done);
  return { steps, household: ledger.household(), ...(next && { next }) };
}

function listStep(
  page: Page,
  { members: kind, kind: kindFact }: NonNullable<Page['lists']>,
  interview: Interview,
  ledger: Ledger,
): Step[] {
  const list = listOf[kind];
  if (!ledger.wants({ fact: list, subject: 'family' })) return [];
  const key = keyOf(kindFact);
  ledger.tellList(
    kind,
    interview[list].map(({ id, [key]: chosen = null }) => ({ id, [key]: chosen })),
  );
  const cards = interview[list].map(({ id }) => ({ member: id, ...ask(page, id, interview, ledger) }));
  const done = interview.told.includes(list) && cards.every((card) => card.done);
  return [{ page, subject: 'family', facts: [], cards, done }];
}

function questionSteps(page: Page, interview: Interview, ledger: Ledger): Step[] {
  const kind = subjectOf(page.facts[0] ?? '');
  const subjects =
    kind === 'family' ? ['family'] : (membersOf(ledger.household(), kind) ?? []).map(({ id }) => id);
  const steps: Step[] = [];
  for (const subject of subjects) {
    const { facts, done } = ask(page, subject, interview, ledger);
    if (facts.length > 0) steps.push({ page, subject, facts, cards: [], done });
    if (!done) break;
  }
  return steps;
}

/**
 * Takes over the answers to the facts of a page that matter, and tells which facts those are: all that are wanted when
 * the page opens, then those that the answers to them bring up.
 */
function ask(
  page: Page,
  subject: string,
  interview: Interview,
  ledger: Ledger,
): { facts: string[]; done: boolean } {
  const answers = answersOf(interview, subject) ?? {};
  const asked = new Set<string>();
  for (;;) {
    const fresh = page.facts.filter((id) => !asked.has(id) && ledger.wants({ fact: id, subject }));
    if (fresh.length === 0) break;
    for (const id of fresh) asked.add(id);
    ledger.tell(
      subject,
      fresh.filter((id) => answers[keyOf(id)] !== undefined),
      answers,
    );
  }
  const facts = page.facts.filter((id) => asked.has(id));
  return { facts, done: facts.every((id) => answers[keyOf(id)] !== undefined) };
}

/** What has been told on the way so far, and what the chosen topics still want to know. */
type Ledger = {
  readonly household: () => Household;
  readonly wants: (ref: FactRef) => boolean;
  /** Takes over a subject's answers to some facts. */
  readonly tell: (subject: string, facts: readonly string[], answers: Answers) => void;
  readonly tellList: (kind: 'parent' | 'child', members: readonly Member[]) => void;
};

function openLedger(rulebook: Rulebook, topics: readonly string[], asOf: string): Ledger {
  let household: Household = { family: {} };
  const nothingTold = situationOf(rulebook, household, asOf);
  const wantedBy = rulebook.pack.benefits
    .filter((benefit) => benefit.topics.some((topic) => topics.includes(topic)))
    .map((benefit) => ({ benefit, facts: wantedFacts(benefit, nothingTold) }));

  /** Only a benefit that wanted one of the facts can want something else once they are told. */
  const update = (told: readonly FactRef[]): void => {
    const situation = situationOf(rulebook, household, asOf);
    for (const entry of wantedBy) {
      if (told.some((ref) => includes(entry.facts, ref))) entry.facts = wantedFacts(entry.benefit, situation);
    }
  };

  return {
    household: () => household,
    wants: (ref) => wantedBy.some(({ facts }) => includes(facts, ref)),
    tell: (subject, facts, answers) => {
      for (const fact of facts) household = withAnswer(household, subject, keyOf(fact), answers[keyOf(fact)]);
      update(facts.map((fact) => ({ fact, subject })));
    },
    tellList: (kind, members) => {
      household = { ...household, [listOf[kind]]: members };
      update([{ fact: listOf[kind], subject: 'family' }]);
    },
  };
}

const includes = (facts: readonly FactRef[], ref: FactRef): boolean =>
  facts.some(({ fact, subject }) => fact === ref.fact && subject === ref.subject);
