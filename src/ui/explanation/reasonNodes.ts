import type { Condition } from '#dsl';
import type { Finding } from '../../engine/evaluate.ts';
import type { Truth } from '../../engine/truth.ts';

/** A condition as the page explains it: a clause of the law, or several of which one is enough. */
export type ReasonNode =
  | { readonly kind: 'clause'; readonly clause: Clause; readonly finding: Finding; readonly truth: Truth }
  | { readonly kind: 'oneIsEnough'; readonly parts: readonly ReasonNode[]; readonly truth: Truth };

export type Clause = Extract<Condition, { op: 'clause' }>;

/** The clauses of a finding in the order of the law. Where one of several is enough and met, only those met. */
export function reasonNodes(finding: Finding): ReasonNode[] {
  const { condition, truth, parts } = finding;
  if (condition.op === 'clause') {
    return [{ kind: 'clause', clause: condition, finding, truth }];
  }
  if (condition.op !== 'any') return parts.flatMap(reasonNodes);
  const shown = (truth === 'yes' ? parts.filter((part) => part.truth === 'yes') : parts).flatMap(reasonNodes);
  return shown.length < 2 ? shown : [{ kind: 'oneIsEnough', parts: shown, truth }];
}
