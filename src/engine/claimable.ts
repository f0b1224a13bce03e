import type { Grant } from '#dsl';
import type { Entitlement } from './assess.ts';
import { addYears, firstOfYear } from './calendar.ts';

/**
 * The first day whose claims can still be made on `asOf`. A deduction is settled by calendar year: last year's months
 * stay open until the settlement ends.
 */
export function claimableSince(grant: Grant, asOf: string): string {
  if (grant.kind !== 'deduction') return asOf;
  const thisYear = firstOfYear(asOf);
  return asOf.slice(5) <= grant.settledBy.day ? addYears(thisYear, -1) : thisYear;
}

/** Where an entitlement stands for the family: what the result page is grouped by. */
export type Group = 'entitled' | 'discretion' | 'encouraged' | 'missingAnswer' | 'askOffice' | 'later' | 'no';

/** The group of an entitlement. One that has ended but left months to claim is still something the family can get. */
export function groupOf({ benefit, verdict, status, missing, claim }: Entitlement, asOf: string): Group {
  if (verdict === 'undetermined') return missing.length > 0 ? 'missingAnswer' : 'askOffice';
  if (status === 'upcoming') return 'later';
  const open =
    status === 'current' ||
    (claim?.through !== undefined && claim.through >= claimableSince(benefit.grant, asOf));
  if (!open) return 'no';
  switch (benefit.force) {
    case 'right':
      return 'entitled';
    case 'discretion':
      return 'discretion';
    case 'encouragement':
    case 'announced':
      return 'encouraged';
  }
}
