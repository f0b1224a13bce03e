import { subjectOf } from '#dsl';

/** Who is in question, as a set of bits: the family alone, one of its parents, one of its children, a pair of both. */
export const FAMILY = 0;
export const PARENT = 1;
export const CHILD = 2;
export const PAIR = 3;
export type Kind = typeof FAMILY | typeof PARENT | typeof CHILD;
export type Reach = Kind | typeof PAIR;

/** Who is in question where both are asked about. */
export const both = (a: Reach, b: Reach): Reach => reaches[a | b] ?? PAIR;

/** Who is still in question once the members of a kind have been counted. */
export const without = (reach: Reach, kind: Kind): Reach => reaches[reach & ~kind] ?? FAMILY;

const reaches: readonly Reach[] = [FAMILY, PARENT, CHILD, PAIR];

/** Whose answers a fact is read from. */
export const kindOf = (factId: string): Kind =>
  (({ family: FAMILY, parent: PARENT, child: CHILD }) as const)[subjectOf(factId)];
