import type { Benefit, Household } from '#dsl';
import { assessBenefit } from '../engine/assess.ts';
import { addDays, daysBetween } from '../engine/calendar.ts';
import { groupOf, type Group } from '../engine/claimable.ts';
import { deadlinesOf } from '../engine/deadlines.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { situationOf } from '../engine/situation.ts';
import { daysAhead } from './screening.ts';

/** What the day alone does not say of a benefit for one subject. */
export type Outlook = {
  readonly group: Group;
  /** The facts that keep it open. */
  readonly missing: readonly string[];
  /** Days to the next last day of something to be done, within `daysAhead`. */
  readonly daysLeft: number | undefined;
};

/** What the interpreter says of benefits for one household, each for every subject in order. */
export function outlooksFor(
  rulebook: Rulebook,
  household: Household,
  asOf: string,
): (benefit: Benefit) => readonly Outlook[] {
  const situation = situationOf(rulebook, household, asOf);
  return (benefit) =>
    assessBenefit(benefit, situation).map((entitlement) => ({
      group: groupOf(entitlement),
      missing: [...new Set(entitlement.missing.map(({ fact }) => fact))],
      daysLeft: daysToNext(
        setsDeadlines(benefit) ? deadlinesOf(entitlement, situation).map(({ by }) => by) : [],
        asOf,
      ),
    }));
}

/** Whether anything has to be done about a benefit by a day. */
export const setsDeadlines = ({ grant, deadlines }: Benefit): boolean =>
  deadlines !== undefined || grant.kind === 'deduction' || grant.kind === 'payments';

function daysToNext(days: readonly string[], asOf: string): number | undefined {
  const last = addDays(asOf, daysAhead);
  const next = days.filter((by) => by >= asOf && by <= last).sort()[0];
  return next === undefined ? undefined : daysBetween(asOf, next);
}
