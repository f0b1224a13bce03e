import type { Moment } from '#dsl';
import { unreachable } from '../engine/unreachable.ts';
import { compileDate } from './compileDate.ts';
import { never, type Day } from './day.ts';
import {
  addDays,
  addMonths,
  addYears,
  endOfYear,
  firstOnOrAfter,
  readDate,
  type PackedDate,
} from './packedDate.ts';
import { FAMILY, type Place } from './place.ts';
import { UNKNOWN } from './truth.ts';
import type { Workshop } from './workshop.ts';

export type CompiledMoment = { readonly reach: number; readonly day: (place: Place) => Day };

/** How the day of a moment is found; `never` where its fact does not apply. */
export function compileMoment(moment: Moment, workshop: Workshop): CompiledMoment {
  switch (moment.op) {
    case 'on': {
      const date = readDate(moment.date);
      const day = { low: date, high: date, expected: false, open: UNKNOWN };
      return { reach: FAMILY, day: () => day };
    }
    case 'dayOf': {
      const { kind, day } = compileDate(moment.fact, workshop);
      return { reach: kind, day };
    }
    case 'yearsAfter':
      return moved(compileMoment(moment.of, workshop), (date) => addYears(date, moment.years));
    case 'monthsAfter':
      return moved(compileMoment(moment.of, workshop), (date) => addMonths(date, moment.months));
    case 'daysAfter':
      return moved(compileMoment(moment.of, workshop), (date) => addDays(date, moment.days));
    case 'firstOnOrAfter': {
      const first = readDate(`2000-${moment.day}`);
      return moved(compileMoment(moment.of, workshop), (date) => firstOnOrAfter(first, date));
    }
    case 'endOfYear':
      return moved(compileMoment(moment.of, workshop), endOfYear);
    default:
      return unreachable(moment);
  }
}

/** A day before an expected event may have come already. */
const moved = ({ reach, day }: CompiledMoment, move: (date: PackedDate) => PackedDate): CompiledMoment => ({
  reach,
  day: (place) => {
    const from = day(place);
    if (from === never) return never;
    const low = move(from.low);
    return { ...from, low, high: move(from.high), expected: from.expected && low >= from.low };
  },
});
