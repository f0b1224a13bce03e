import { membersOf, type Condition } from '#dsl';
import { edgesOf } from './edges.ts';
import type { Day } from './moments.ts';
import { reachOf } from './reach.ts';
import { membersKey, shelf, type Situation } from './situation.ts';
import { unreachable } from './unreachable.ts';

/** A day on which the truth of a condition may change; `estimated` when it hangs on an event still expected. */
export type TurningDay = { readonly date: string; readonly estimated: boolean };

/** All turning days of a condition, in no order. Between two of them its truth is constant. */
export function turningDays(condition: Condition, situation: Situation): readonly TurningDay[] {
  const reach = reachOf(condition);
  if (!reach.day) return [];
  const known = shelf(situation.memory.turningDays, condition);
  const key = membersKey(reach, situation);
  const days = known.get(key) ?? eachOnce(findTurningDays(condition, situation));
  known.set(key, days);
  return days;
}

function eachOnce(days: readonly TurningDay[]): readonly TurningDay[] {
  const seen = new Map<string, TurningDay>();
  for (const day of days) seen.set(day.estimated ? `~${day.date}` : day.date, day);
  return [...seen.values()];
}

function findTurningDays(condition: Condition, situation: Situation): readonly TurningDay[] {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'unsettled':
      return [];
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
      return edgesOf(condition, situation).flatMap(({ day }) => (day ? bothEnds(day) : []));
    case 'atLeast':
    case 'below':
      return (membersOf(situation.household, condition.left.of) ?? []).flatMap((member) =>
        turningDays(condition.left.where, { ...situation, [condition.left.of]: member }),
      );
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => turningDays(part, situation));
    case 'not':
    case 'clause':
      return turningDays(condition.of, situation);
    default:
      return unreachable(condition);
  }
}

const bothEnds = ({ low, high, estimated }: Day): TurningDay[] =>
  low === high
    ? [{ date: low, estimated }]
    : [
        { date: low, estimated },
        { date: high, estimated },
      ];
