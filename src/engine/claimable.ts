import type { Force } from '#dsl';
import type { Entitlement } from './assess.ts';
import { claimRuns } from './claimRuns.ts';

/** Where an entitlement may stand for the family, from what says most to what says least: what a result is grouped by. */
export const groups = [
  'entitled',
  'discretion',
  'encouraged',
  'missingAnswer',
  'askOffice',
  'later',
  'no',
] as const;

export type Group = (typeof groups)[number];

/** What is there to be had, by how strongly the law speaks. */
export const groupOfForce = {
  right: 'entitled',
  discretion: 'discretion',
  encouragement: 'encouraged',
  announced: 'encouraged',
} as const satisfies Readonly<Record<Force, Group>>;

/** The group of an entitlement. One that has ended but left months to claim is still something the family can get. */
export function groupOf({ benefit, status, missing, claim, claimableSince }: Entitlement): Group {
  if (status === 'open') return missing.length > 0 ? 'missingAnswer' : 'askOffice';
  if (status === 'upcoming') return 'later';
  const open = status === 'current' || (claim?.through !== undefined && claim.through >= claimableSince);
  return open ? groupOfForce[benefit.force] : 'no';
}

/**
 * The claim with the spans it runs on into when only an amount changes. `from` or `through` is left out where that end
 * hangs on an answer not given; a claim without an end in sight says so by `endless`.
 */
export function claimPeriod({ spans, claim }: Entitlement): ClaimPeriod | undefined {
  const run = claim && claimRuns(spans).find(({ through }) => through === undefined || through >= claim.from);
  if (run === undefined) return undefined;
  const { from, through, starts, ends, startEstimated, endEstimated } = run;
  return {
    ...(starts !== 'open' && { from }),
    ...(ends === 'known' && through !== undefined && { through }),
    endless: ends === 'never',
    estimated: startEstimated || (ends === 'known' && endEstimated),
  };
}

export type ClaimPeriod = {
  readonly from?: string;
  readonly through?: string;
  readonly endless: boolean;
  /** One of its days hangs on an expected day of birth. */
  readonly estimated: boolean;
};
