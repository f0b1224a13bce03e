/**
 * The most items that can be left out together, and how many no choice can exceed. What stands without some items
 * stands without fewer; where more sets than `mostTried` would have to be tried, only bounds are known.
 */
export function mostTogether<Item>(
  items: readonly Item[],
  stands: (without: ReadonlySet<Item>) => boolean,
  mostTried: number,
): { readonly most: readonly Item[]; readonly upTo: number } {
  const spare = items.filter((item) => stands(new Set([item])));
  // Two that cannot go together: of each such pair one has to stay.
  const apart = new Map(
    spare.map((item) => [item, new Set(spare.filter((other) => !stands(new Set([item, other]))))]),
  );
  let most: readonly Item[] = [];
  let upTo = 0;
  let tried = 0;
  const search = (taken: readonly Item[], left: readonly Item[]): void => {
    if (taken.length > most.length) most = taken;
    const bound = taken.length + atMost(left, apart);
    const [next, ...rest] = left;
    if (next === undefined || bound <= most.length) return;
    if (tried >= mostTried) {
      upTo = Math.max(upTo, bound);
      return;
    }
    tried += 1;
    const withNext = [...taken, next];
    if (stands(new Set(withNext))) {
      search(
        withNext,
        rest.filter((item) => apart.get(next)?.has(item) !== true),
      );
    }
    search(taken, rest);
  };
  // Those that go with most others first: a good choice is found early.
  search(
    [],
    [...spare].sort((a, b) => (apart.get(a)?.size ?? 0) - (apart.get(b)?.size ?? 0)),
  );
  return { most, upTo: Math.max(upTo, most.length) };
}

/** How many of some items may go together at most: of two that cannot, only one counts. */
function atMost<Item>(items: readonly Item[], apart: ReadonlyMap<Item, ReadonlySet<Item>>): number {
  const left = new Set(items);
  let pairs = 0;
  for (const item of items) {
    if (!left.has(item)) continue;
    const other = items.find((one) => left.has(one) && apart.get(item)?.has(one) === true);
    if (other === undefined) continue;
    left.delete(item);
    left.delete(other);
    pairs += 1;
  }
  return items.length - pairs;
}
