import { listOf, membersOf, type Condition, type FactRef } from '#dsl';
import { edgesOf } from './edges.ts';
import { union, type Unsettled } from './evaluate.ts';
import { dayOfFact } from './moments.ts';
import { readFact } from './reading.ts';
import { eachInTurn, type Situation } from './situation.ts';
import { somebody } from './truth.ts';
import { truthOf } from './truthOf.ts';
import { unreachable } from './unreachable.ts';

/** What an unknown condition hangs on: answers not given, and what no published text settles. */
export type OpenPoints = { readonly missing: readonly FactRef[]; readonly unsettled: readonly Unsettled[] };

const none: OpenPoints = { missing: [], unsettled: [] };

/** The open points that `evaluate` finds, without its reasons; none where the condition is decided. */
export function openPoints(condition: Condition, situation: Situation, at: string): OpenPoints {
  return truthOf(condition, situation, at) === 'unknown' ? pointsOf(condition, situation, at) : none;
}

/** The same for a condition known to be open. */
function pointsOf(condition: Condition, situation: Situation, at: string): OpenPoints {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
      return { missing: readFact(condition.fact, situation).refs, unsettled: [] };
    case 'onOrAfter':
    case 'before':
      return { missing: dayOfFact(condition.fact, situation)?.missing ?? [], unsettled: [] };
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths': {
      const open = edgesOf(condition, situation).filter(
        ({ day }) => day && !(at >= day.high || at < day.low),
      );
      return { missing: union(open.map(({ day }) => day?.missing ?? [])), unsettled: [] };
    }
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
    case 'unsettled':
      return { missing: [], unsettled: [condition] };
    default:
      return unreachable(condition);
  }
}

/** The open points of several parts, or of several days. */
export function joinedPoints(points: readonly OpenPoints[]): OpenPoints {
  const open = points.filter(({ missing, unsettled }) => missing.length + unsettled.length > 0);
  const [only] = open;
  if (only === undefined) return none;
  if (open.length === 1) return only;
  return {
    missing: union(open.map(({ missing }) => missing)),
    unsettled: [...new Set(open.flatMap(({ unsettled }) => unsettled))],
  };
}
