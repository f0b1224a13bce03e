import type { Condition } from '#dsl';
import { citationLine } from '../citationLine.ts';
import type { Draft } from './draft.ts';

/** The sentence a family reads, and the words of the law. */
export const clauseComments = (
  { says, source }: Extract<Condition, { op: 'clause' }>,
  { rulebook }: Draft,
): readonly string[] => [says.zh, citationLine(source, rulebook)];
