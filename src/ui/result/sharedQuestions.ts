import type { Entitlement } from '../../engine/assess.ts';
import type { Unsettled } from '../../engine/evaluate.ts';

/** An open question that several benefits hang on, with those benefits. */
export type SharedQuestion = { readonly open: Unsettled; readonly entitlements: readonly Entitlement[] };

/** From so many benefits on, the question is told once for all of them; fewer have a card each. */
const foldFrom = 3;

/**
 * Puts the entitlements that hang on the same open question together, each with the question it shares with most
 * others. The rest are the `others`.
 */
export function sharedQuestions(entitlements: readonly Entitlement[]): {
  readonly shared: readonly SharedQuestion[];
  readonly others: readonly Entitlement[];
} {
  const benefitsOf = new Map<string, Set<string>>();
  for (const { benefit, unsettled } of entitlements) {
    for (const open of unsettled) {
      const key = keyOf(open);
      benefitsOf.set(key, (benefitsOf.get(key) ?? new Set()).add(benefit.id));
    }
  }
  const sharers = (open: Unsettled): number => benefitsOf.get(keyOf(open))?.size ?? 0;

  const shared = new Map<string, SharedQuestion>();
  const others: Entitlement[] = [];
  for (const one of entitlements) {
    const [open] = [...one.unsettled].sort((a, b) => sharers(b) - sharers(a));
    if (open === undefined || sharers(open) < foldFrom) others.push(one);
    else {
      const key = keyOf(open);
      shared.set(key, { open, entitlements: [...(shared.get(key)?.entitlements ?? []), one] });
    }
  }
  return { shared: [...shared.values()], others };
}

/** The same words to the same office are the same question, in whichever rule they stand. */
const keyOf = ({ question, ask }: Unsettled): string => `${ask} ${question.zh}`;
