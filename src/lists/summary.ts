import type { Group } from '../engine/claimable.ts';
import { factsNamedIn } from '../engine/factsNamed.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { List, ProblemCode } from './list.ts';
import { daysLeftAt, groupAt, groupsInOrder, missingAt, placeOf, type Screening } from './screening.ts';

/** How many households come to each group with a benefit. */
export type BenefitCount = { readonly benefit: string; readonly of: Readonly<Record<Group, number>> };

/** For every benefit, in the order of the pack, how many households come to each group. */
export function countsByBenefit(screening: Screening): BenefitCount[] {
  return screening.benefits.map((benefit, b) => {
    const counts = groupsInOrder.map(() => 0);
    for (let i = 0; i < screening.households; i++) {
      const group = screening.groups[placeOf(screening, i, b)] ?? 0;
      counts[group] = (counts[group] ?? 0) + 1;
    }
    const of = (group: Group): number => counts[groupsInOrder.indexOf(group)] ?? 0;
    return {
      benefit,
      of: {
        entitled: of('entitled'),
        discretion: of('discretion'),
        encouraged: of('encouraged'),
        missingAnswer: of('missingAnswer'),
        askOffice: of('askOffice'),
        later: of('later'),
        no: of('no'),
      },
    };
  });
}

/** One question, and whom to ask it. */
export type WorthAsking = {
  /** The fact, or `parents` or `children` where the list has not been told. */
  readonly fact: string;
  /** The households, by their place in the list, for which it is all that keeps some benefit open. */
  readonly households: readonly number[];
  /** For so many benefits of these households it is the only answer missing. */
  readonly decides: number;
};

/**
 * The questions that would decide most, those for most households first. A question counts where it is the only one
 * that is missing; its answer may still bring up another one that hangs on it.
 */
export function questionsWorthAsking(screening: Screening): WorthAsking[] {
  const byFact = new Map<string, { households: number[]; decides: number }>();
  for (let i = 0; i < screening.households; i++) {
    for (let b = 0; b < screening.benefits.length; b++) {
      const [only, another] = missingAt(screening, i, b);
      if (only === undefined || another !== undefined) continue;
      const found = byFact.get(only) ?? { households: [], decides: 0 };
      byFact.set(only, found);
      found.decides += 1;
      if (found.households[found.households.length - 1] !== i) found.households.push(i);
    }
  }
  return [...byFact]
    .map(([fact, found]) => ({ fact, ...found }))
    .sort((a, b) => b.households.length - a.households.length || b.decides - a.decides);
}

/** What a whole list came to. */
export type Summary = {
  readonly asOf: string;
  readonly sheet: string;
  readonly households: number;
  readonly personalHeaders: readonly string[];
  readonly counts: readonly BenefitCount[];
  /** Without the households themselves: a view finds them again. */
  readonly questions: readonly {
    readonly fact: string;
    readonly households: number;
    readonly decides: number;
  }[];
  /**
   * How many households can get something, lack a single answer for something, have something due within 90 days. What
   * everybody has, whatever is answered, is not counted: it would tell nothing of a list.
   */
  readonly canGet: number;
  readonly lackOne: number;
  readonly due: number;
  readonly problems: Readonly<Record<ProblemCode, number>>;
};

/** Puts together what a page tells of a list as a whole. */
export function summaryOf(list: List, screening: Screening, rulebook: Rulebook): Summary {
  const questions = questionsWorthAsking(screening);
  const problems = { noKey: 0, badCell: 0, contradiction: 0, untold: 0, tooMany: 0 };
  for (const { code } of list.problems) problems[code]++;
  const places = Array.from(screening.benefits, (_, b) => b);
  const asks = screening.benefits.map((id) => factsNamedIn(rulebook.benefit(id).when).length > 0);
  const countWhere = (holds: (household: number, benefit: number) => boolean): number =>
    list.households.filter((_, i) => places.some((b) => holds(i, b))).length;
  return {
    asOf: screening.asOf,
    sheet: list.sheet,
    households: screening.households,
    personalHeaders: list.personalHeaders,
    counts: countsByBenefit(screening),
    questions: questions.map(({ fact, households, decides }) => ({
      fact,
      households: households.length,
      decides,
    })),
    canGet: countWhere((i, b) => asks[b] === true && groupAt(screening, i, b) === 'entitled'),
    lackOne: new Set(questions.flatMap(({ households }) => households)).size,
    due: countWhere((i, b) => daysLeftAt(screening, i, b) !== undefined),
    problems,
  };
}
