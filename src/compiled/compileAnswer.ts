import { keyOf } from '#dsl';
import { compileApplies, kindOf, unlessItApplies } from './applies.ts';
import type { Compiled } from './compileCondition.ts';
import { MISSING, NO, UNKNOWN, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether a fact was answered with one of these values. */
export function compileAnswer(
  factId: string,
  values: readonly (string | boolean)[],
  workshop: Workshop,
): Compiled {
  const kind = kindOf(factId);
  const applies = compileApplies(factId, workshop);
  const slot = slotOf(factId, workshop);
  const accepted: readonly unknown[] = values;
  return {
    reach: kind,
    check: (place) => {
      const truth = applies(place);
      if (truth !== YES) return unlessItApplies(truth);
      const answer = place.inQuestion[kind].values[slot];
      if (answer === undefined || answer === null) return UNKNOWN | MISSING;
      return accepted.includes(answer) ? YES : NO;
    },
  };
}

/** Where the answer to a fact lies in its seat; conditions on the same fact read the same slot. */
function slotOf(factId: string, { plans }: Workshop): number {
  const { values } = plans[kindOf(factId)];
  const known = values.indexOf(keyOf(factId));
  return known < 0 ? values.push(keyOf(factId)) - 1 : known;
}
