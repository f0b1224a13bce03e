import type { Moment } from '#dsl';
import { unreachable } from '../engine/unreachable.ts';
import { at } from './at.ts';
import { compileDate } from './compileDate.ts';
import { compiledDays, NEVER, setDay, type CompiledDays } from './days.ts';
import {
  addDays,
  addMonths,
  addYears,
  endOfYear,
  firstOnOrAfter,
  readDate,
  type PackedDate,
} from './packedDate.ts';
import { FAMILY } from './reach.ts';
import { UNKNOWN } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** The day of a moment; `NEVER` where its fact does not apply. */
export function compileMoment(moment: Moment, workshop: Workshop): CompiledDays {
  switch (moment.op) {
    case 'on': {
      const date = readDate(moment.date);
      return compiledDays(FAMILY, (_, days, size) => {
        for (let i = 0; i < size; i++) setDay(days, i, date, date, 0, UNKNOWN);
      });
    }
    case 'dayOf':
      return compileDate(moment.fact, workshop);
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
const moved = ({ reach, days }: CompiledDays, move: (date: PackedDate) => PackedDate): CompiledDays =>
  compiledDays(reach, (block, to, size) => {
    const from = days(block);
    for (let i = 0; i < size; i++) {
      const low = at(from.low, i);
      if (low === NEVER) setDay(to, i, NEVER, NEVER, 0, at(from.open, i));
      else {
        const first = move(low);
        const isExpected = first >= low ? at(from.expected, i) : 0;
        setDay(to, i, first, move(at(from.high, i)), isExpected, at(from.open, i));
      }
    }
  });
