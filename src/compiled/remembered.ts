import type { Compiled } from './compileCondition.ts';
import { CHILD, FAMILY, PARENT, type Kind } from './place.ts';
import type { Workshop } from './workshop.ts';

const kinds: readonly (Kind | undefined)[] = [FAMILY, PARENT, CHILD];

/** The same condition, worked out once for the family or member it depends on. One that depends on a pair is not kept. */
export function remembered({ check, reach }: Compiled, { plans }: Workshop): Compiled {
  const kind = kinds[reach];
  if (kind === undefined) return { check, reach };
  const cell = plans[kind].truths++;
  return {
    reach,
    check: (place) => {
      const { truths } = place.inQuestion[kind];
      return truths[cell] || (truths[cell] = check(place));
    },
  };
}
