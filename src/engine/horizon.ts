import type { Grant } from '#dsl';
import { addYears, firstOfYear } from './calendar.ts';

/**
 * The days that questions are about: from the first day whose claims can still be made to a year ahead. What an answer
 * would be in a farther future, nobody can say today.
 */
export const horizonOf = (grant: Grant, asOf: string): { readonly first: string; readonly last: string } => ({
  first: claimableSince(grant, asOf),
  last: addYears(asOf, 1),
});

/**
 * The first day whose claims can still be made on `asOf`. A deduction is settled by calendar year: last year's months
 * stay open until the settlement ends.
 */
export function claimableSince(grant: Grant, asOf: string): string {
  if (grant.kind !== 'deduction') return asOf;
  const thisYear = firstOfYear(asOf);
  return asOf.slice(5) <= grant.settledBy.day ? addYears(thisYear, -1) : thisYear;
}
