import { keyOf, subjectOf, withAnswer, type Benefit, type Household } from '#dsl';
import { assessBenefit } from '../../src/engine/assess.ts';
import { addDays } from '../../src/engine/calendar.ts';
import { factsBehind } from '../../src/engine/factsNamed.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import type { Trial } from './trials.ts';

/** A day that lies between two cases of a benefit, or in both: a family with this date falls through, or gets both. */
export type Seam = {
  readonly kind: 'gap' | 'overlap';
  readonly cases: readonly [string, string];
  readonly fact: string;
  readonly date: string;
  readonly household: Household;
};

/**
 * Two benefits that are two cases of one thing leave no day between them and share none. Every fixed day that either
 * compares a date with is tried, with the day before and after, in families that one of the two is for.
 */
export function seamsBetween(benefit: Benefit, rulebook: Rulebook): Seam[] {
  if (benefit.otherCaseOf === undefined) return [];
  const other = rulebook.benefit(benefit.otherCaseOf);
  const days = fixedDays([benefit.when, other.when]);
  const facts = [...factsBehind(benefit.when, rulebook)].filter((id) => rulebook.fact(id).kind === 'date');
  const cases: readonly Trial[] = [...benefit.examples, ...other.examples].filter(
    ({ verdict }) => verdict === 'entitled',
  );
  const seams = cases.flatMap((one) =>
    facts.flatMap((fact) => {
      const tries = [...days].map((date) => {
        const family = (day: string): Household => withDate(one.household, fact, day);
        const claims = (day: string): number =>
          [benefit, other].filter((each) => isClaimable(each, rulebook, family(day), one.asOf)).length;
        return { date, household: family(date), before: claims(addDays(date, -1)), on: claims(date) };
      });
      return tries
        .filter(({ before, on }) => on !== 1 && before + on > 0)
        .map(({ date, household, on }): Seam => ({
          kind: on === 0 ? 'gap' : 'overlap',
          cases: [benefit.id, other.id],
          fact,
          date,
          household,
        }));
    }),
  );
  return seams.filter(
    (seam, i) => seams.findIndex(({ fact, date }) => fact === seam.fact && date === seam.date) === i,
  );
}

/** Whether some span of it is not a "no": now, once, or to come. */
const isClaimable = (benefit: Benefit, rulebook: Rulebook, household: Household, asOf: string): boolean =>
  assessBenefit(benefit, situationOf(rulebook, household, asOf)).some(({ spans }) =>
    spans.some(({ verdict }) => verdict !== 'notEntitled'),
  );

/** The date given to every member of its kind that has one. */
function withDate(household: Household, fact: string, date: string): Household {
  const members = subjectOf(fact) === 'parent' ? household.parents : household.children;
  return (members ?? [])
    .filter((member) => keyOf(fact) in member)
    .reduce((changed, { id }) => withAnswer(changed, id, keyOf(fact), date), household);
}

/** The days that a condition compares dates with, and those next to them. */
function fixedDays(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('date' in value && 'op' in value && typeof value.date === 'string') {
    for (const days of [-1, 0, 1]) found.add(addDays(value.date, days));
  }
  for (const part of Object.values(value)) fixedDays(part, found);
  return found;
}
