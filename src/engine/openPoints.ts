import { listOf, membersOf, type Condition, type FactRef } from '#dsl';
import { evaluate, union, type Unsettled } from './evaluate.ts';
import { eachInTurn, type Situation } from './situation.ts';
import { somebody } from './truth.ts';
import { truthOf } from './truthOf.ts';

/** What an unknown condition hangs on: answers not given, and what no published text settles. */
export type OpenPoints = { readonly missing: readonly FactRef[]; readonly unsettled: readonly Unsettled[] };

const none: OpenPoints = { missing: [], unsettled: [] };

/** The open points that `evaluate` finds, without its reasons; none where the condition is decided. */
export function openPoints(condition: Condition, situation: Situation, at: string): OpenPoints {
  return truthOf(condition, situation, at) === 'unknown' ? pointsOf(condition, situation, at) : none;
}

/** The same for a condition known to be open: what of it is decided need not be gone through. */
function pointsOf(condition: Condition, situation: Situation, at: string): OpenPoints {
  switch (condition.op) {
    case 'atLeast':
    case 'below': {
      const { of, where } = condition.left;
      const told = membersOf(situation.household, of);
      const points = joinedPoints(eachInTurn(of, situation).map((theirs) => openPoints(where, theirs, at)));
      if (told !== undefined) return points;
      const known = points.missing.filter(({ subject }) => subject !== somebody.id);
      return { ...points, missing: [{ fact: listOf[of], subject: 'family' }, ...known] };
    }
    case 'all':
    case 'any':
      return joinedPoints(condition.of.map((part) => openPoints(part, situation, at)));
    case 'not':
    case 'clause':
      return pointsOf(condition.of, situation, at);
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
    case 'unsettled': {
      const { missing, unsettled } = evaluate(condition, situation, at);
      return { missing, unsettled };
    }
  }
}

/** The open points of several parts, or of several days. */
export const joinedPoints = (points: readonly OpenPoints[]): OpenPoints => ({
  missing: union(points.map(({ missing }) => missing)),
  unsettled: points.some(({ unsettled }) => unsettled.length > 0)
    ? [...new Set(points.flatMap(({ unsettled }) => unsettled))]
    : [],
});
