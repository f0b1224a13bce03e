import type { ClaimRun } from '../../engine/claimRuns.ts';
import type { LifeTimeline, TimelineRow } from '../../engine/lifeTimeline.ts';

export type RowPlaces = Readonly<Record<'drawn' | 'always' | 'open' | 'ended', readonly TimelineRow[]>>;

/**
 * Where the rows of a timeline are shown: drawn where the picture has a day of theirs, else in a list of what goes on
 * all through it, of what is not decided, or of what is over.
 */
export function rowPlaces({ rows, asOf, from, through }: LifeTimeline): RowPlaces {
  const isIn = (day: string): boolean => day > from && day <= through;
  const places = {
    drawn: [] as TimelineRow[],
    always: [] as TimelineRow[],
    open: [] as TimelineRow[],
    ended: [] as TimelineRow[],
  };
  for (const row of rows) {
    const ahead = row.claims.filter((claim) => claim.through === undefined || claim.through >= asOf);
    if (ahead.length === 0 && row.deadlines.every(({ state }) => state === 'past')) places.ended.push(row);
    else if (ahead.length === 0 || ahead.some((claim) => knownDays(claim, asOf).some(isIn)))
      places.drawn.push(row);
    else if (ahead.some(({ verdict }) => verdict === 'entitled')) places.always.push(row);
    else places.open.push(row);
  }
  return places;
}

/** The days on which a claim begins or ends, as far as they mean something to the family. */
function knownDays({ from, through, starts, ends }: ClaimRun, asOf: string): string[] {
  return [
    ...(starts === 'known' || (starts === 'withRule' && from > asOf) ? [from] : []),
    ...(ends === 'known' && through !== undefined ? [through] : []),
  ];
}
