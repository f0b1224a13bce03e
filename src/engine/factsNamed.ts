import type { Condition, Grant } from '#dsl';
import type { Rulebook } from './rulebook.ts';

/** Every fact id that a condition or a grant names, wherever it stands. */
export function factsNamedIn(named: Condition | Grant | undefined): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('fact' in value) found.push(value.fact as string);
    Object.values(value).forEach(visit);
  };
  visit(named);
  return found;
}

/** The facts in a condition, with those that decide whether they apply and those that stand in for them. */
export const factsBehind = (condition: Condition, rulebook: Rulebook): ReadonlySet<string> =>
  withFactsBehind(factsNamedIn(condition), rulebook);

/** The facts themselves, with those that decide whether they apply and those that stand in for them. */
export function withFactsBehind(facts: readonly string[], rulebook: Rulebook): ReadonlySet<string> {
  const behind = new Set<string>();
  const follow = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (behind.has(id)) continue;
      behind.add(id);
      const fact = rulebook.fact(id);
      follow(factsNamedIn(fact.onlyIf));
      if (fact.kind === 'date' && fact.estimatedBy !== undefined) follow([fact.estimatedBy]);
    }
  };
  follow(facts);
  return behind;
}
