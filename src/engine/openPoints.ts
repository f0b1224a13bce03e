import type { Condition, FactRef } from '#dsl';
import { evaluate, union, type Unsettled } from './evaluate.ts';
import type { Situation } from './situation.ts';

/** What an unknown condition hangs on: answers not given, and what no published text settles. */
export type OpenPoints = { readonly missing: readonly FactRef[]; readonly unsettled: readonly Unsettled[] };

/** The open points of a condition on the day `at`; none where it is decided. */
export function openPoints(condition: Condition, situation: Situation, at: string): OpenPoints {
  const { missing, unsettled } = evaluate(condition, situation, at);
  return { missing, unsettled };
}

/** The open points of several conditions, or of several days. */
export const joinedPoints = (points: readonly OpenPoints[]): OpenPoints => ({
  missing: union(points.map(({ missing }) => missing)),
  unsettled: points.some(({ unsettled }) => unsettled.length > 0)
    ? [...new Set(points.flatMap(({ unsettled }) => unsettled))]
    : [],
});
