import type { Benefit, Text } from '#dsl';

/** One paper or place, with every benefit that wants it. */
export type Merged = { readonly what: Text; readonly benefits: readonly Benefit[] };

/**
 * What several benefits want, each once: what most of them want first, else in the order of the benefits. A paper is
 * the same where its Chinese words are.
 */
export function mergeFor(
  benefits: readonly Benefit[],
  wanted: (benefit: Benefit) => readonly Text[],
): readonly Merged[] {
  const merged = new Map<string, { what: Text; benefits: Benefit[] }>();
  for (const benefit of new Set(benefits)) {
    for (const what of wanted(benefit)) {
      const same = merged.get(what.zh);
      if (same === undefined) merged.set(what.zh, { what, benefits: [benefit] });
      else if (!same.benefits.includes(benefit)) same.benefits.push(benefit);
    }
  }
  return [...merged.values()].sort((a, b) => b.benefits.length - a.benefits.length);
}
