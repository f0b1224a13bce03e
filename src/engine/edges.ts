import type { Condition, Moment } from '#dsl';
import { addDays, addMonths, addYears, firstOfMonth, firstOfNextMonth, later, nextDay } from './calendar.ts';
import { dayOfFact, dayOfMoment, type Day } from './moments.ts';
import type { Situation } from './situation.ts';
import { unreachable } from './unreachable.ts';

/** A condition that begins or ends to hold as days go by. */
export type TimeCondition = ReachedCondition | Extract<Condition, { op: 'duringMonths' }>;
export type ReachedCondition = Extract<Condition, { op: 'reached' | 'reachedMonths' | 'reachedDays' }>;

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
  return [{ opens: true, day: day && reachedOn(day, condition) }];
}

function reachedOn(day: Day, condition: ReachedCondition): Day {
  const { move, by } = moveOf(condition);
  const low = move(day.low, by);
  return { ...day, low, high: day.high === day.low ? low : move(day.high, by) };
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

/** How far after its date such a condition begins to hold. */
export function moveOf(condition: ReachedCondition): {
  readonly move: (date: string, by: number) => string;
  readonly by: number;
} {
  switch (condition.op) {
    case 'reached':
      return { move: addYears, by: condition.years };
    case 'reachedMonths':
      return { move: addMonths, by: condition.months };
    case 'reachedDays':
      return { move: addDays, by: condition.days };
    default:
      return unreachable(condition);
  }
}
