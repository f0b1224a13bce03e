import type { DateBound, DateFact, FactRef, Moment } from '#dsl';
import { addDays, addMonths, addYears, firstOnOrAfter, lastOfYear, later, nextDay } from './calendar.ts';
import { readColumn } from './reading.ts';
import type { Column } from './rulebook.ts';
import { seatOf, type Situation } from './situation.ts';
import { unreachable } from './unreachable.ts';

/**
 * A day known to lie between `low` and `high`, both included; one day when they are equal.
 * `estimated`: it hangs on an event still expected. `expected`: and counts from its day, which comes after `asOf`
 * whatever was estimated.
 */
export type Day = {
  readonly low: string;
  readonly high: string;
  readonly estimated: boolean;
  readonly expected: boolean;
  readonly read: readonly FactRef[];
  readonly missing: readonly FactRef[];
};

/** Far enough for every law, near enough that years can be added and the text still compares as a date. */
export const everyDay = { low: '1000-01-01', high: '9000-12-31' };

/** Whether a day is only the end of every day, moved by what a law adds or takes away. */
export const isFarOff = (date: string): boolean => date >= '8000';

/** The day of a moment; `undefined` where its fact does not apply to the subject. */
export function dayOfMoment(moment: Moment, situation: Situation): Day | undefined {
  switch (moment.op) {
    case 'on':
      return {
        low: moment.date,
        high: moment.date,
        estimated: false,
        expected: false,
        read: [],
        missing: [],
      };
    case 'dayOf':
      return dayOfFact(moment.fact, situation);
    case 'yearsAfter':
      return moved(moment.of, situation, (date) => addYears(date, moment.years));
    case 'monthsAfter':
      return moved(moment.of, situation, (date) => addMonths(date, moment.months));
    case 'daysAfter':
      return moved(moment.of, situation, (date) => addDays(date, moment.days));
    case 'firstOnOrAfter':
      return moved(moment.of, situation, (date) => firstOnOrAfter(moment.day, date));
    case 'endOfYear':
      return moved(moment.of, situation, lastOfYear);
    default:
      return unreachable(moment);
  }
}

/**
 * Every such move keeps the order of days, so a range moves with its two ends. A day before an expected event may have
 * come already.
 */
function moved(moment: Moment, situation: Situation, move: (date: string) => string): Day | undefined {
  const day = dayOfMoment(moment, situation);
  if (day === undefined) return undefined;
  const low = move(day.low);
  return { ...day, low, high: move(day.high), expected: day.expected && low >= day.low };
}

export const dayOfFact = (factId: string, situation: Situation): Day | undefined =>
  dayInColumn(situation.rulebook.column(factId), situation);

export function dayInColumn(column: Column, situation: Situation): Day | undefined {
  const { days } = seatOf(column, situation);
  const known = days[column.i];
  if (known !== undefined) return known ?? undefined;
  const day = findDay(column, situation);
  days[column.i] = day ?? null;
  return day;
}

function findDay(column: Column, situation: Situation): Day | undefined {
  const fact = column.fact as DateFact;
  const reading = readColumn(column, situation);
  switch (reading.kind) {
    case 'given': {
      const date = reading.value as string;
      const estimated = situation.rulebook.isEstimate(fact.id);
      return { low: date, high: date, estimated, expected: false, read: reading.refs, missing: [] };
    }
    case 'unanswered':
      return {
        low: boundOn(fact.earliest, situation.asOf),
        high: boundOn(fact.latest, situation.asOf),
        estimated: false,
        expected: false,
        read: reading.refs,
        missing: reading.refs,
      };
    case 'mayNotApply':
      return {
        ...everyDay,
        estimated: false,
        expected: false,
        read: reading.refs,
        missing: reading.refs,
      };
    case 'doesNotApply':
      return fact.estimatedBy === undefined ? undefined : expectedDay(fact.estimatedBy, situation);
  }
}

/** The day a date bound stands for, asked on `asOf`. */
export const boundOn = (bound: DateBound, asOf: string): string =>
  typeof bound === 'string' ? bound : addDays(asOf, bound.daysFromAsOf);

function expectedDay(factId: string, situation: Situation): Day | undefined {
  const day = dayOfFact(factId, situation);
  const tomorrow = nextDay(situation.asOf);
  return (
    day && {
      ...day,
      low: later(day.low, tomorrow),
      high: later(day.high, tomorrow),
      estimated: true,
      expected: true,
    }
  );
}
