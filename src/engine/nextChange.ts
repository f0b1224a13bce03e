import type { Verdict } from '#dsl';
import { situationOfSubject, type Entitlement } from './assess.ts';
import { evaluate } from './evaluate.ts';
import { decidingReasons, type Reason } from './reasons.ts';
import type { Situation } from './situation.ts';

/** What becomes of a benefit on a day to come, and the clauses that decide it then. */
export type NextChange = {
  readonly from: string;
  readonly verdict: Verdict;
  /** The day hangs on an expected day of birth. */
  readonly estimated: boolean;
  readonly reasons: readonly Reason[];
};

/** The first day after `asOf` on which the verdict is another one; none where none is in sight. */
export function nextChange(entitlement: Entitlement, family: Situation): NextChange | undefined {
  const { benefit, spans, verdict } = entitlement;
  const next = spans.find((span) => span.from > family.asOf && span.verdict !== verdict);
  const situation = situationOfSubject(entitlement, family);
  if (next === undefined || situation === undefined) return undefined;
  return {
    from: next.from,
    verdict: next.verdict,
    estimated: next.estimated,
    reasons: decidingReasons(evaluate(benefit.when, situation, next.from)),
  };
}
