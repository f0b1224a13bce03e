import type { Grant } from '#dsl';
import { addYears, firstOfYear } from './calendar.ts';
import type { Situation } from './situation.ts';
import { truthOf } from './truthOf.ts';

/**
 * The days that questions are about: from the first day whose claims can still be made to a year ahead. What an answer
 * would be in a farther future, nobody can say today.
 */
export const horizonOf = (
  grant: Grant,
  situation: Situation,
): { readonly first: string; readonly last: string } => ({
  first: claimableSince(grant, situation),
  last: addYears(situation.asOf, 1),
});

/**
 * The first day whose claims can still be made on `asOf`. A deduction is settled by calendar year: last year's months
 * stay open until the last settlement ends that may concern the family.
 */
export function claimableSince(grant: Grant, situation: Situation): string {
  const { asOf } = situation;
  if (grant.kind !== 'deduction') return asOf;
  const isOpen = grant.settledBy.some(
    ({ through, when }) =>
      asOf.slice(5) <= through && (when === undefined || truthOf(when, situation, asOf) !== 'no'),
  );
  return isOpen ? addYears(firstOfYear(asOf), -1) : firstOfYear(asOf);
}
