import type { Entitlement } from './assess.ts';
import { claimableSince } from './horizon.ts';
import type { Span } from './timeline.ts';

/** Where an entitlement stands for the family: what the result page is grouped by. */
export type Group = 'entitled' | 'discretion' | 'encouraged' | 'missingAnswer' | 'askOffice' | 'later' | 'no';

/** The group of an entitlement. One that has ended but left months to claim is still something the family can get. */
export function groupOf({ benefit, status, missing, claim }: Entitlement, asOf: string): Group {
  if (status === 'open') return missing.length > 0 ? 'missingAnswer' : 'askOffice';
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

/**
 * The claim with the spans it runs on into when only an amount changes. `from` or `through` is left out where that end
 * hangs on an answer not given; a claim without an end in sight says so by `endless`.
 */
export function claimPeriod({ spans, claim }: Entitlement): ClaimPeriod | undefined {
  if (claim === undefined) return undefined;
  const at = spans.indexOf(claim);
  let [first, last] = [at, at];
  while (isClaim(spans[first - 1])) first -= 1;
  while (isClaim(spans[last + 1])) last += 1;
  const [before, after] = [spans[first - 1], spans[last + 1]];
  const { from, estimated } = spans[first] ?? claim;
  const { through } = spans[last] ?? claim;
  return {
    ...(before?.verdict !== 'undetermined' && { from }),
    ...(after?.verdict !== 'undetermined' && through !== undefined && { through }),
    endless: through === undefined,
    estimated,
  };
}

export type ClaimPeriod = {
  readonly from?: string;
  readonly through?: string;
  readonly endless: boolean;
  /** Its first day hangs on an expected day of birth. */
  readonly estimated: boolean;
};

const isClaim = (span: Span | undefined): boolean => span?.verdict === 'entitled';
