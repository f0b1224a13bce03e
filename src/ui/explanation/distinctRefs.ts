import type { FactRef } from '#dsl';

/** The same refs, each once, in order. */
export function distinctRefs(refs: readonly FactRef[]): readonly FactRef[] {
  return [...new Map(refs.map((ref) => [`${ref.subject} ${ref.fact}`, ref])).values()];
}
