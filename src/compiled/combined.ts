import { at } from './at.ts';
import { placesOf } from './block.ts';
import { compiled, type Compiled } from './compiled.ts';
import { both, FAMILY } from './reach.ts';
import type { Truth } from './truth.ts';

/** Joins the parts of an `all` or an `any`; `none` is what it comes to without any. */
export function combined(
  parts: readonly Compiled[],
  join: (a: Truth, b: Truth) => Truth,
  none: Truth,
): Compiled {
  if (parts.length === 0) return compiled(FAMILY, (_, truths, size) => truths.fill(none, 0, size));
  return parts.reduce((a, b) => {
    const reach = both(a.reach, b.reach);
    return compiled(reach, (block, truths, size) => {
      const [foundA, foundB] = [a.truths(block), b.truths(block)];
      const [placesA, placesB] = [placesOf(a.reach, block, reach), placesOf(b.reach, block, reach)];
      for (let i = 0; i < size; i++) {
        truths[i] = join(at(foundA, at(placesA, i)), at(foundB, at(placesB, i)));
      }
    });
  });
}
