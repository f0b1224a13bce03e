import { keyOf, type Answers, type FactRef } from '#dsl';
import { evaluate } from './evaluate.ts';
import { answersFor, shelf, type Situation } from './situation.ts';

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
  const known = shelf(situation.memory.readings, factId);
  const reading = known.get(subject) ?? findReading({ fact: factId, subject }, answers, situation);
  known.set(subject, reading);
  return reading;
}

function findReading(ref: FactRef, answers: Answers, situation: Situation): Reading {
  const { onlyIf } = situation.rulebook.fact(ref.fact);
  if (onlyIf !== undefined) {
    const applies = evaluate(onlyIf, situation, situation.asOf);
    if (applies.truth === 'no') return { kind: 'doesNotApply' };
    if (applies.truth === 'unknown') return { kind: 'mayNotApply', missing: applies.missing };
  }
  const answer = answers[keyOf(ref.fact)];
  return answer === undefined || answer === null
    ? { kind: 'unanswered', ref }
    : { kind: 'given', value: answer, ref };
}
