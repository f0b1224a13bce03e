import type { Condition } from '#dsl';
import type { Compiled } from './compileCondition.ts';
import { compileDate } from './compileDate.ts';
import { never } from './day.ts';
import { readDate } from './packedDate.ts';
import { negate, NO, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** A date compared with a fixed one. A date that does not apply lies neither before nor after it. */
export function compileFixedDay(
  { op, fact, date }: Extract<Condition, { op: 'onOrAfter' | 'before' }>,
  workshop: Workshop,
): Compiled {
  const { kind, day } = compileDate(fact, workshop);
  const fixed = readDate(date);
  const onOrAfter = op === 'onOrAfter' ? YES : NO;
  return {
    reach: kind,
    check: (place) => {
      const told = day(place);
      if (told === never) return NO;
      return told.low >= fixed ? onOrAfter : told.high < fixed ? negate(onOrAfter) : told.open;
    },
  };
}
