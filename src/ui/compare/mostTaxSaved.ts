import type { Household } from '#dsl';
import { assessBenefit } from '../../engine/assess.ts';
import { yearOf } from '../../engine/calendar.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { situationOf } from '../../engine/situation.ts';
import { taxYears } from '../../engine/splits.ts';

/** The tax (in fen) that the best lawful way of dividing a deduction saves in the year of `asOf`; nothing where it is not known. */
export function mostTaxSaved(
  rulebook: Rulebook,
  household: Household,
  topics: readonly string[],
  asOf: string,
): { readonly year: number; readonly fen: number } | undefined {
  const year = yearOf(asOf);
  const situation = situationOf(rulebook, household, asOf);
  const shared = rulebook.pack.benefits.filter(
    ({ grant, topics: its }) =>
      grant.kind === 'deduction' && grant.sharing && its.some((topic) => topics.includes(topic)),
  );
  const best = shared
    .flatMap((benefit) => taxYears(benefit, assessBenefit(benefit, situation), situation))
    .filter((one) => one.year === year)
    .flatMap(({ splits }) => splits.filter((split) => split.best));
  return best[0] && { year, fen: best[0].totalFen };
}
