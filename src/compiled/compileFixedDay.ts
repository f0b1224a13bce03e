import type { Condition } from '#dsl';
import { at } from './at.ts';
import { compiled, type Compiled } from './compiled.ts';
import { compileDate } from './compileDate.ts';
import { NEVER } from './days.ts';
import { readDate } from './packedDate.ts';
import { isAtLeast, negate, NO } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether a date lies on or after a fixed day, or before it. */
export function compileFixedDay(
  { op, fact, date }: Extract<Condition, { op: 'onOrAfter' | 'before' }>,
  workshop: Workshop,
): Compiled {
  const { reach, days } = compileDate(fact, workshop);
  const fixed = readDate(date);
  return compiled(reach, (block, truths, size) => {
    const { low, high, open } = days(block);
    for (let i = 0; i < size; i++) {
      if (at(low, i) === NEVER) truths[i] = NO;
      else {
        const truth = isAtLeast(at(low, i), at(high, i), fixed, at(open, i));
        truths[i] = op === 'onOrAfter' ? truth : negate(truth);
      }
    }
  });
}
