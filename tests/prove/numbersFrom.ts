/** Numbers that look random and are the same for the same seed (a 32-bit linear congruential generator). */
export function numbersFrom(seed: number): {
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
} {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from');
      return item;
    },
  };
}
