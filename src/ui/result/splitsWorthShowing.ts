import type { Split } from '../../engine/splits.ts';

const bestShown = 3;

/** With several children there are many ways: the best few, and those that treat all children alike. */
export function splitsWorthShowing(splits: readonly Split[]): readonly Split[] {
  return splits.filter((split, i) => i < bestShown || isUniform(split));
}

/** Every child is shared in the same way. */
export function isUniform({ shares }: Split): boolean {
  const ways = Object.values(shares).map((way) =>
    Object.entries(way)
      .map(([parent, percent]) => `${parent} ${percent}`)
      .sort()
      .join(),
  );
  return new Set(ways).size <= 1;
}
