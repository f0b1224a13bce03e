import type { Benefit, Overtaken } from '#dsl';
import type { Rulebook } from '../engine/rulebook.ts';

/** What has changed about a benefit since the paper that its measure stands in. */
export const overtakenOf = ({ id }: Benefit, { pack }: Rulebook): readonly Overtaken[] =>
  pack.measures.flatMap(({ overtaken = [] }) => overtaken.filter(({ benefits }) => benefits.includes(id)));
