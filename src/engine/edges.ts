import type { Condition, Moment } from '#dsl';
import { addDays, addMonths, addYears, firstOfMonth, firstOfNextMonth, later, nextDay } from './calendar.ts';
import { dayOfFact, dayOfMoment, type Day } from './moments.ts';
import type { Situation } from './situation.ts';
import { unreachable } from './unreachable.ts';

/** A condition that begins or ends to hold as days go by. */
export type TimeCondition = Extract<
  Condition,
  { op: 'reached' | 'reachedMonths' | 'reachedDays' | 'duringMonths' }
>;

/** A day on which it begins (`opens`) or no longer holds; without one the fact does not apply. */
export type Edge = { readonly opens: boolean; readonly day: Day | undefined };

/** The edges of a time condition for the members in question. */
export function edgesOf(condition: TimeCondition, situation: Situation): readonly Edge[] {
  if (condition.op === 'duringMonths') {
    return [
      ...monthEdge(condition.from, true, firstOfMonth, situation),
      ...monthEdge(condition.through, false, firstOfNextMonth, situation),
      ...monthEdge(condition.before, false, firstOfMonth, situation),
    ];
  }
  const day = dayOfFact(condition.fact, situation);
  if (day === undefined) return [{ opens: true, day }];
  const low = timeAfter(condition, day.low);
  return [
    {
      opens: true,
      day: { ...day, low, high: day.high === day.low ? low : timeAfter(condition, day.high) },
    },
  ];
}

function monthEdge(
  moment: Moment | undefined,
  opens: boolean,
  round: (date: string) => string,
  situation: Situation,
): Edge[] {
  if (moment === undefined) return [];
  const day = dayOfMoment(moment, situation);
  // A month in which a birth is only expected has not begun by `asOf`.
  const notBefore = opens && day?.expected === true ? nextDay(situation.asOf) : '';
  const rounded = (date: string): string => later(round(date), notBefore);
  return [{ opens, day: day && { ...day, low: rounded(day.low), high: rounded(day.high) } }];
}

function timeAfter(condition: Exclude<TimeCondition, { op: 'duringMonths' }>, date: string): string {
  switch (condition.op) {
    case 'reached':
      return addYears(date, condition.years);
    case 'reachedMonths':
      return addMonths(date, condition.months);
    case 'reachedDays':
      return addDays(date, condition.days);
    default:
      return unreachable(condition);
  }
}
