import type { Condition } from '#dsl';
import { at } from './at.ts';
import { pairAt, placesOf } from './block.ts';
import { compileCondition } from './compileCondition.ts';
import { compiled, type Compiled } from './compiled.ts';
import { CHILD, FAMILY, PAIR, PARENT, without } from './reach.ts';
import { isAtLeast, MISSING, NO, UNSETTLED, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether at least so many members fulfil a condition. Members in doubt make the count a range. */
export function compileCount(
  { left: { of, where }, right }: Extract<Condition, { op: 'atLeast' | 'below' }>,
  workshop: Workshop,
): Compiled {
  const kind = of === 'parent' ? PARENT : CHILD;
  const condition = compileCondition(where, workshop);
  const reach = without(condition.reach, kind);
  return compiled(reach, (block, truths, size) => {
    const { first, told } = block.rows[kind];
    const households = placesOf(FAMILY, block, reach);
    const found = condition.truths(block);
    for (let i = 0; i < size; i++) {
      const household = at(households, i);
      const begin = at(first, household);
      const end = at(first, household + 1);
      const isTold = at(told, household);
      // Of an untold list nobody is sure to be there, and there may be as many as it takes.
      const most = isTold ? end - begin : right;
      const one = isTold ? 1 : right;
      let [sure, ruledOut] = [0, 0];
      let open = isTold ? 0 : MISSING;
      for (let member = begin; member < end; member++) {
        const place =
          condition.reach === kind
            ? member
            : condition.reach !== PAIR
              ? i
              : kind === PARENT
                ? pairAt(block, household, member, i)
                : pairAt(block, household, i, member);
        const truth = at(found, place);
        sure += isTold * (1 - ((truth & NO) >> 1));
        ruledOut += one * (1 - (truth & YES));
        open |= truth;
      }
      truths[i] = isAtLeast(sure, most - ruledOut, right, open & (MISSING | UNSETTLED));
    }
  });
}
