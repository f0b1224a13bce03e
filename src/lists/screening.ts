import { groups, type Group } from '../engine/claimable.ts';

/**
 * What a list of households came to, compact enough for 100,000 of them and for a worker to hand over: for every
 * household and benefit one place in each array.
 */
export type Screening = {
  readonly asOf: string;
  readonly households: number;
  readonly benefits: readonly string[];
  /** The facts of the pack, then the lists `parents` and `children`: what may be missing. */
  readonly facts: readonly string[];
  /** The place of the best group among `groupsInOrder`, of those its parents or children come to. */
  readonly groups: Uint8Array;
  /** Which parents or children come to that group: bit 0 is the first of them. */
  readonly subjects: Uint16Array;
  /** Which facts are missing: a bit for each fact, `missingBytes` for each place. */
  readonly missing: Uint8Array;
  readonly missingBytes: number;
  /** Days from `asOf` to the next last day of something to be done, plus 1; 0 where there is none within `daysAhead`. */
  readonly due: Uint8Array;
};

/** From what says least to what says most. */
export const groupsInOrder: readonly Group[] = [...groups].reverse();

/** How far ahead last days are looked for. */
export const daysAhead = 90;

/** A screening in which nothing has been found yet. */
export function emptyScreening(
  asOf: string,
  households: number,
  benefits: readonly string[],
  facts: readonly string[],
): Screening {
  const places = households * benefits.length;
  const missingBytes = Math.ceil(facts.length / 8);
  return {
    asOf,
    households,
    benefits,
    facts,
    groups: new Uint8Array(places),
    subjects: new Uint16Array(places),
    missing: new Uint8Array(places * missingBytes),
    missingBytes,
    due: new Uint8Array(places),
  };
}

export const placeOf = ({ benefits }: Screening, household: number, benefit: number): number =>
  household * benefits.length + benefit;

/** The best group a household comes to with a benefit. */
export const groupAt = (screening: Screening, household: number, benefit: number): Group =>
  groupsInOrder[screening.groups[placeOf(screening, household, benefit)] ?? 0] ?? 'no';

/** The facts that keep a benefit open for a household. */
export function missingAt(screening: Screening, household: number, benefit: number): string[] {
  const { facts, missing, missingBytes } = screening;
  const at = placeOf(screening, household, benefit) * missingBytes;
  let any = 0;
  for (let byte = 0; byte < missingBytes; byte++) any |= missing[at + byte] ?? 0;
  if (any === 0) return [];
  return facts.filter((_, i) => ((missing[at + (i >> 3)] ?? 0) >> (i & 7)) & 1);
}

/** The days left to the next last day of something to be done about a benefit, if there are not too many. */
export function daysLeftAt(screening: Screening, household: number, benefit: number): number | undefined {
  const due = screening.due[placeOf(screening, household, benefit)] ?? 0;
  return due === 0 ? undefined : due - 1;
}

/** Which parents or children of a household, counted from 0, come to its group with a benefit. */
export function subjectsAt(screening: Screening, household: number, benefit: number): number[] {
  const bits = screening.subjects[placeOf(screening, household, benefit)] ?? 0;
  return Array.from({ length: 16 }, (_, i) => i).filter((i) => (bits >> i) & 1);
}
