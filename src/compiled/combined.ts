import type { Compiled } from './compileCondition.ts';
import { FAMILY } from './place.ts';
import { negate, type NO, type YES } from './truth.ts';

/** Kleene's `all`, which a "no" decides, and `any`, which a "yes" decides; else the bits of the parts add up. */
export function combined(parts: readonly Compiled[], decisive: typeof YES | typeof NO): Compiled {
  const checks = parts.map(({ check }) => check);
  const otherwise = negate(decisive);
  return {
    reach: parts.reduce((sofar, { reach }) => sofar | reach, FAMILY),
    check: (place) => {
      let truth = otherwise;
      for (const check of checks) {
        const found = check(place);
        if (found === decisive) return decisive;
        truth |= found;
      }
      return truth;
    },
  };
}
