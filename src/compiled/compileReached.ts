import type { Compiled } from './compileCondition.ts';
import { compileDate } from './compileDate.ts';
import { hasCome, never } from './day.ts';
import type { PackedDate } from './packedDate.ts';
import { NO } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether the day has come that lies a time after a date. */
export function compileReached(
  factId: string,
  timeAfter: (date: PackedDate) => PackedDate,
  workshop: Workshop,
): Compiled {
  const { kind, day } = compileDate(factId, workshop);
  return {
    reach: kind,
    check: (place) => {
      const from = day(place);
      if (from === never) return NO;
      const low = timeAfter(from.low);
      return hasCome(low, from.high === from.low ? low : timeAfter(from.high), place.asOf, from.open);
    },
  };
}
