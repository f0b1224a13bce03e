import type { Compiled } from './compileCondition.ts';
import { CHILD, FAMILY, PARENT, type Kind } from './place.ts';
import type { Workshop } from './workshop.ts';

const kinds: readonly (Kind | undefined)[] = [FAMILY, PARENT, CHILD];

/**
 * The same condition, worked out once for the family or member it depends on. One that depends on a pair is not kept.
 * What was worked out for an earlier household bears a smaller stamp.
 */
export function remembered({ check, reach }: Compiled, { plans }: Workshop): Compiled {
  const kind = kinds[reach];
  if (kind === undefined) return { check, reach };
  const cell = plans[kind].truths++;
  return {
    reach,
    check: (place) => {
      const { truths } = place.inQuestion[kind];
      const known = (truths[cell] ?? 0) - place.stamp;
      if (known > 0) return known;
      const truth = check(place);
      truths[cell] = place.stamp + truth;
      return truth;
    },
  };
}
