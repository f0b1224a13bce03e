import { membersOf, type Condition } from '#dsl';
import { edgesOf } from './edges.ts';
import { reachOf } from './reach.ts';
import { eachInTurn, membersKey, shelf, type Situation } from './situation.ts';
import { truthOf } from './truthOf.ts';
import { unreachable } from './unreachable.ts';

/** Days, each with whether it hangs only on an event still expected. */
export type TurningDays = ReadonlyMap<string, boolean>;

/** All days on which the truth of a condition may change. Between two of them it is constant. */
export function turningDays(condition: Condition, situation: Situation): TurningDays {
  const days = new Map<string, boolean>();
  collect(condition, situation, days);
  return days;
}

function collect(condition: Condition, situation: Situation, days: Map<string, boolean>): void {
  const reach = reachOf(condition);
  if (!reach.day) return;
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'unsettled':
      return;
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
      for (const { day } of edgesOf(condition, situation)) {
        if (day === undefined) continue;
        add(days, day.low, day.estimated);
        add(days, day.high, day.estimated);
      }
      return;
    case 'atLeast':
    case 'below':
      // So few members never make so many.
      if ((membersOf(situation.household, condition.left.of)?.length ?? 0) < condition.right) return;
      for (const theirs of eachInTurn(condition.left.of, situation)) {
        collect(condition.left.where, theirs, days);
      }
      return;
    case 'all':
    case 'any': {
      const decisive = condition.op === 'all' ? 'no' : 'yes';
      const isDecided = condition.of.some(
        (part) => !reachOf(part).day && truthOf(part, situation, situation.asOf) === decisive,
      );
      if (isDecided) return;
      for (const part of condition.of) collect(part, situation, days);
      return;
    }
    case 'not':
      collect(condition.of, situation, days);
      return;
    case 'clause': {
      // Benefits share whole clauses; the days of each are found once for the members it is about.
      const known = shelf(situation.memory.turningDays, condition);
      const key = membersKey(reach, situation);
      const ofClause = known.get(key) ?? turningDays(condition.of, situation);
      known.set(key, ofClause);
      for (const [date, estimated] of ofClause) add(days, date, estimated);
      return;
    }
    default:
      unreachable(condition);
  }
}

/** A day that is certain for one reason is certain, whatever else is expected on it. */
function add(days: Map<string, boolean>, date: string, estimated: boolean): void {
  days.set(date, (days.get(date) ?? true) && estimated);
}
