import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostTogether } from './mostTogether.ts';

/** Groups of items of which each has to keep one. */
const groups = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }), { maxLength: 8 });
const items = [0, 1, 2, 3, 4, 5, 6, 7];
const standsFor =
  (kept: readonly (readonly number[])[]) =>
  (without: ReadonlySet<number>): boolean =>
    kept.every((group) => group.some((item) => !without.has(item)));

/** The most that can go, by trying every set. */
const byTrial = (kept: readonly (readonly number[])[]): number =>
  Math.max(
    ...Array.from({ length: 256 }, (_, bits) => items.filter((item) => (bits >> item) % 2 === 1))
      .filter((set) => standsFor(kept)(new Set(set)))
      .map((set) => set.length),
  );

describe('the most items that can be left out together', () => {
  test('are as many as trying every set finds', () => {
    fc.assert(
      fc.property(groups, (kept) => {
        const { most, upTo } = mostTogether(items, standsFor(kept), Infinity);
        expect([most.length, upTo]).toEqual([byTrial(kept), byTrial(kept)]);
        expect(standsFor(kept)(new Set(most))).toBe(true);
      }),
    );
  });

  test('lie between the bounds where not every set is tried', () => {
    fc.assert(
      fc.property(groups, fc.nat(6), (kept, tried) => {
        const { most, upTo } = mostTogether(items, standsFor(kept), tried);
        expect(most.length).toBeLessThanOrEqual(byTrial(kept));
        expect(upTo).toBeGreaterThanOrEqual(byTrial(kept));
      }),
    );
  });
});
