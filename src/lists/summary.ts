import type { Group } from '../engine/claimable.ts';
import { addDays, compareDays } from '../engine/calendar.ts';
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

/** Something a household has to do about a benefit, and its last day. */
export type DueSoon = { readonly household: number; readonly benefit: string; readonly by: string };

/** What is due within 90 days, soonest first. */
export function dueSoon(screening: Screening): DueSoon[] {
  const found: DueSoon[] = [];
  for (let household = 0; household < screening.households; household++) {
    screening.benefits.forEach((benefit, b) => {
      const days = daysLeftAt(screening, household, b);
      if (days !== undefined) found.push({ household, benefit, by: addDays(screening.asOf, days) });
    });
  }
  return found.sort((a, b) => compareDays(a.by, b.by));
}

/** The households, by their place in the list, that come to one of some groups with a benefit. */
export function householdsIn(screening: Screening, benefit: string, groups: readonly Group[]): number[] {
  const b = screening.benefits.indexOf(benefit);
  return Array.from({ length: screening.households }, (_, i) => i).filter((i) =>
    groups.includes(groupAt(screening, i, b)),
  );
}
