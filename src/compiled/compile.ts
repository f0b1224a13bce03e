import type { Household } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';
import { blockOf } from './block.ts';
import { compileBenefit } from './compileBenefit.ts';
import type { BenefitColumn } from './benefitColumn.ts';
import { workshopFor } from './workshop.ts';

/**
 * Compiles a rulebook to a function that judges a list of households, some dozens to hundreds at a time: what every
 * benefit comes to for each of them, in the order of the pack, as of one day and without reasons. A condition is worked
 * out for all of them before the next. Dates must have been checked to exist.
 */
export function compile(
  rulebook: Rulebook,
): (households: readonly Household[], asOf: string) => readonly BenefitColumn[] {
  const workshop = workshopFor(rulebook);
  const judges = rulebook.pack.benefits.map((benefit) => compileBenefit(benefit, workshop));
  return (households, asOf) => {
    const block = blockOf(households, asOf);
    return judges.map((judge) => judge(block));
  };
}
