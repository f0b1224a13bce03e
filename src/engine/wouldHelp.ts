import { keyOf, withAnswer, type Answer, type FactRef, type Household, type Text } from '#dsl';
import { situationOfSubject, type Entitlement } from './assess.ts';
import { union } from './evaluate.ts';
import { decidingReasons } from './reasons.ts';
import type { Rulebook } from './rulebook.ts';
import { situationOf } from './situation.ts';
import type { Truth } from './truth.ts';
import { truthOf } from './truthOf.ts';

/** A step a family may take that would turn a "no": the answer it changes, what it changes to, and the step in words. */
export type Step = {
  readonly ref: FactRef;
  readonly to: Answer;
  readonly says: Text;
  /** Whether it alone makes the claim; otherwise more answers would be asked. */
  readonly enough: boolean;
};

/**
 * For a benefit refused on `asOf`, the single steps after which it would no longer be refused. Only steps that the pack
 * says a family may well take are considered; nobody is told what would be, had their child died.
 */
export function wouldHelp(
  { benefit, subject, finding }: Entitlement,
  rulebook: Rulebook,
  household: Household,
  asOf: string,
): readonly Step[] {
  if (finding.truth !== 'no') return [];
  const truthAfter = ({ subject: whose, fact }: FactRef, to: Answer): Truth => {
    const changed = situationOf(rulebook, withAnswer(household, whose, keyOf(fact), to), asOf);
    const theirs = situationOfSubject({ benefit, subject }, changed);
    return theirs ? truthOf(benefit.when, theirs, asOf) : 'no';
  };
  return union(decidingReasons(finding).map(({ read }) => read)).flatMap((ref) => {
    const { mayChange } = rulebook.fact(ref.fact);
    if (mayChange === undefined) return [];
    const after = mayChange.to.map((to) => ({ to, truth: truthAfter(ref, to) }));
    const best = after.find(({ truth }) => truth === 'yes') ?? after.find(({ truth }) => truth === 'unknown');
    return best ? [{ ref, to: best.to, says: mayChange.says, enough: best.truth === 'yes' }] : [];
  });
}
