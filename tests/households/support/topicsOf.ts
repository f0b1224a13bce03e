import type { Rulebook } from '../../../src/engine/rulebook.ts';
import type { HouseholdCase } from '../household-case.ts';

/** The topics under which something is expected for a household. */
export function topicsOf(rulebook: Rulebook, { claims, taxYears, worth }: HouseholdCase): string[] {
  const benefits = claims.map(({ benefit }) => benefit);
  if (taxYears ?? worth) benefits.push('infant-care-deduction');
  return [...new Set(benefits.flatMap((benefit) => rulebook.benefit(benefit).topics))];
}
