import type { FactRef, Citation, Text } from '#dsl';
import { union, type Finding } from './evaluate.ts';
import type { Truth } from './truth.ts';

/** One clause of the law as it applies to this family. */
export type Reason = {
  readonly says: Text;
  readonly source: Citation;
  readonly truth: Truth;
  /** The facts it rests on, answered or not. */
  readonly read: readonly FactRef[];
  readonly missing: readonly FactRef[];
};

/**
 * The clauses that decide a finding: for a "no" all that fail, for a "yes" all that hold, for "unknown" all still
 * open. What could not have changed the outcome is left out.
 */
export function decidingReasons(finding: Finding): Reason[] {
  return clausesWith(finding, finding.truth);
}

function clausesWith(finding: Finding, truth: Truth): Reason[] {
  if (finding.truth !== truth) return [];
  const { condition } = finding;
  if (condition.op === 'clause') {
    return [
      {
        says: condition.says,
        source: condition.source,
        truth,
        read: factsReadBy(finding),
        missing: finding.missing,
      },
    ];
  }
  return finding.parts.flatMap((part) => clausesWith(part, truth));
}

/** Every fact that a finding or its parts read, each once, lists of members left out. */
export function factsReadBy(finding: Finding): readonly FactRef[] {
  const listsRead = ({ read, parts }: Finding): (readonly FactRef[])[] => [
    ...read.map((ref) => [ref]),
    ...parts.flatMap(listsRead),
  ];
  return union(listsRead(finding)).filter(({ fact }) => fact.includes('.'));
}
