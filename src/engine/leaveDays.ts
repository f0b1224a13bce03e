import { listOf, membersOf, type FactRef, type Figure, type Grant, type Quantity, type Text } from '#dsl';
import { union } from './evaluate.ts';
import { exactValue } from './exactValue.ts';
import { latestBy } from './latestBy.ts';
import { openPoints } from './openPoints.ts';
import { eachInTurn, type Situation } from './situation.ts';
import type { Span } from './timeline.ts';
import { truthOf } from './truthOf.ts';
import { unreachable } from './unreachable.ts';

/** Days on top of a leave, on one occasion; `times` as often as it is counted. */
type LeavePart = { readonly says: Text; readonly days: number; readonly times: number };

/** How long a leave is for this family. */
export type LeaveDays = {
  /** As far as it is certain, with what was counted. */
  readonly figure: Figure;
  /** The parts in the figure that were counted from the answers. */
  readonly counted: readonly LeavePart[];
  /** What comes on top if a certificate says so. */
  readonly ifCertified: readonly LeavePart[];
  /** Answers that may still add counted days. */
  readonly missing: readonly FactRef[];
};

/** The days of a claim to leave; nothing where there is no claim, or to something else. */
export function leaveDays(
  grant: Grant,
  claim: Span | undefined,
  situation: Situation,
): LeaveDays | undefined {
  if (grant.kind !== 'leave' || claim?.revision === undefined) return undefined;

  // By the last day of the leave all babies of a birth are there, also one born after midnight.
  const day = claim.through ?? claim.from;
  const parts = grant.more.flatMap((part) => {
    const revision = latestBy(part.days.revisions, claim.from);
    return revision ? [{ ...part, each: exactValue(revision.value) }] : [];
  });
  const counts = parts.map(({ perFurther }) => perFurther && furtherMembers(perFurther, situation, day));
  const counted = parts.flatMap(({ says, each }, i) => {
    const times = counts[i]?.sure ?? 0;
    return times > 0 ? [{ says, days: each, times }] : [];
  });
  return {
    figure: plusDays(
      claim.revision.value,
      counted.reduce((sum, { days, times }) => sum + days * times, 0),
    ),
    counted,
    ifCertified: parts.flatMap(({ says, each, perFurther }) =>
      perFurther ? [] : [{ says, days: each, times: 1 }],
    ),
    missing: union(counts.map((found) => found?.missing ?? [])),
  };
}

/** How many members beyond the first a quantity surely counts, and the answers that may make them more. */
function furtherMembers(
  { of, where }: Quantity,
  situation: Situation,
  day: string,
): { readonly sure: number; readonly missing: readonly FactRef[] } {
  if (membersOf(situation.household, of) === undefined) {
    return { sure: 0, missing: [{ fact: listOf[of], subject: 'family' }] };
  }
  const each = eachInTurn(of, situation);
  const sure = each.filter((one) => truthOf(where, one, day) === 'yes').length;
  const open = each.filter((one) => truthOf(where, one, day) === 'unknown');
  return {
    sure: Math.max(0, sure - 1),
    missing: sure + open.length > 1 ? union(open.map((one) => openPoints(where, one, day).missing)) : [],
  };
}

function plusDays(figure: Figure, days: number): Figure {
  switch (figure.kind) {
    case 'exact':
    case 'noLessThan':
      return { ...figure, value: figure.value + days };
    case 'range':
      return { ...figure, low: figure.low + days, high: figure.high + days };
    case 'unpublished':
      return figure;
    default:
      return unreachable(figure);
  }
}
