import { keyOf, type FactRef } from '#dsl';
import { evaluate } from './evaluate.ts';
import { answersFor, recall, type Situation } from './situation.ts';

/** What is known of a fact. "不清楚" and a question not answered yet are both unanswered. */
export type Reading =
  | { readonly kind: 'given'; readonly value: string | number | boolean; readonly ref: FactRef }
  | { readonly kind: 'unanswered'; readonly ref: FactRef }
  | { readonly kind: 'doesNotApply' }
  /** Whether the fact applies at all hangs on these other answers. */
  | { readonly kind: 'mayNotApply'; readonly missing: readonly FactRef[] };

/** Reads a fact of the subject in question: the family, or the parent or child that the situation names. */
export function readFact(factId: string, situation: Situation): Reading {
  const { subject, answers } = answersFor(factId, situation);
  return recall(situation.memory.readings, factId, subject, () => {
    const { onlyIf } = situation.rulebook.fact(factId);
    if (onlyIf !== undefined) {
      const applies = evaluate(onlyIf, situation, situation.asOf);
      if (applies.truth === 'no') return { kind: 'doesNotApply' };
      if (applies.truth === 'unknown') return { kind: 'mayNotApply', missing: applies.missing };
    }
    const ref = { fact: factId, subject };
    const answer = answers[keyOf(factId)];
    return answer === undefined || answer === null
      ? { kind: 'unanswered', ref }
      : { kind: 'given', value: answer, ref };
  });
}
