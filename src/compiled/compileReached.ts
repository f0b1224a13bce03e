import { at } from './at.ts';
import { compiled, type Compiled } from './compiled.ts';
import { compileDate } from './compileDate.ts';
import { NEVER } from './days.ts';
import { addDays, type PackedDate } from './packedDate.ts';
import { isAtLeast, negate, NO } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether the day has come that lies a time after a date: so many years, months or days. */
export function compileReached(
  factId: string,
  add: (date: PackedDate, time: number) => PackedDate,
  time: number,
  workshop: Workshop,
): Compiled {
  const { reach, days } = compileDate(factId, workshop);
  return compiled(reach, (block, truths, size) => {
    const { low, high, open } = days(block);
    const dayAfter = addDays(lastReached(block.asOf, add, time), 1);
    for (let i = 0; i < size; i++) {
      truths[i] =
        at(low, i) === NEVER ? NO : negate(isAtLeast(at(low, i), at(high, i), dayAfter, at(open, i)));
    }
  });
}

/** The last date from which the time has passed: several may end on one day, as 28 and 29 February do. */
function lastReached(
  asOf: PackedDate,
  add: (date: PackedDate, time: number) => PackedDate,
  time: number,
): PackedDate {
  let last = add(asOf, -time);
  while (add(addDays(last, 1), time) <= asOf) last = addDays(last, 1);
  return last;
}
