import type { TakenLine } from './takenSheet.ts';

/** What one person gets. */
export type OwnLine = TakenLine & { readonly who: string };

type Joining = {
  readonly comma: string;
  readonly colon: string;
  /** （第一个孩子）. */
  readonly inBrackets: (people: string) => string;
};

/** What several people get alike becomes one line; where only their times differ, each time stands by its name. */
export function mergeLines(lines: readonly OwnLine[], { comma, colon, inBrackets }: Joining): TakenLine[] {
  return groupBy(lines, ({ what, amount }) => JSON.stringify([what, amount])).map((alike) => {
    const [{ what, amount }] = alike;
    const times = groupBy(alike, ({ when }) => JSON.stringify(when)).map((same) => ({
      when: same[0].when,
      people: same
        .map(({ who }) => who)
        .filter((who) => who !== '')
        .join(comma),
    }));
    const [first, ...others] = times;
    if (first !== undefined && others.length === 0) {
      return { what: what + (first.people === '' ? '' : inBrackets(first.people)), amount, when: first.when };
    }
    return { what, amount, when: times.map(({ people, when }) => people + colon + when.join(comma)) };
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
