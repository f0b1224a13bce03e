import type { Household } from '#dsl';
import { compile } from '../../src/compiled/compile.ts';
import type { Ruling } from './ruling.ts';
import { rulingsOf } from './rulingsOf.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';

/** The compiled rules asked of one household at a time. */
export function oneByOne(rulebook: Rulebook): (household: Household, asOf: string) => Ruling[] {
  const judge = compile(rulebook);
  return (household, asOf) => rulingsOf(judge([household], asOf), 0);
}
