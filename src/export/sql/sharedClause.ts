import type { Condition, Subject } from '#dsl';
import { reachOf } from '../../engine/reach.ts';
import type { Draft } from './draft.ts';
import { clauseComments } from './clauseComments.ts';
import { openTruth, type OpenTruth } from './openTruth.ts';

type Clause = Extract<Condition, { op: 'clause' }>;

/** The columns of a clause that several rules share and that is too long to be written into each; else nothing. */
export function sharedClause(clause: Clause, draft: Draft): OpenTruth | undefined {
  if (!draft.isShared(clause)) return undefined;
  const reach = reachOf(clause);
  if (reach.parent && reach.child) return undefined;
  const subject: Subject = reach.parent ? 'parent' : reach.child ? 'child' : 'family';
  const name = draft.nameOf(clause, 'clause');
  const says = clauseComments(clause, draft);
  return openTruth(clause.of, { name, subject, column: draft.column, says }, draft);
}
