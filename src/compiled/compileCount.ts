import type { Condition } from '#dsl';
import { compileCondition, type Compiled } from './compileCondition.ts';
import { CHILD, PARENT } from './place.ts';
import { MISSING, NO, UNKNOWN, UNSETTLED, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether at least so many members fulfil a condition. Members in doubt make the count a range. */
export function compileCount(
  { left: { of, where }, right }: Extract<Condition, { op: 'atLeast' | 'below' }>,
  workshop: Workshop,
): Compiled {
  const kind = of === 'parent' ? PARENT : CHILD;
  const { check, reach } = compileCondition(where, workshop);
  return {
    reach: reach & ~kind,
    check: (place) => {
      const { told, seats } = place.rows[kind];
      const outside = place.inQuestion[kind];
      // Of an untold list nobody is sure to be there, and there may be as many as it takes.
      const each = told ? 1 : right;
      let possible = told ? seats.length : right;
      let sure = 0;
      let doubts = told ? 0 : MISSING;
      for (const seat of seats) {
        if (sure >= right || possible < right) break;
        place.inQuestion[kind] = seat;
        const truth = check(place);
        if (truth === NO) possible -= each;
        else if (truth === YES && told) sure += 1;
        else doubts |= truth & (MISSING | UNSETTLED);
      }
      place.inQuestion[kind] = outside;
      return sure >= right ? YES : possible < right ? NO : UNKNOWN | doubts;
    },
  };
}
