import { keyOf, type FactRef } from '#dsl';
import { evaluate } from './evaluate.ts';
import { seatOf, type Seat, type Situation } from './situation.ts';

/** What is known of a fact. "不清楚" and a question not answered yet are both unanswered. */
export type Reading =
  | { readonly kind: 'given'; readonly value: string | number | boolean; readonly ref: FactRef }
  | { readonly kind: 'unanswered'; readonly ref: FactRef }
  | { readonly kind: 'doesNotApply' }
  /** Whether the fact applies at all hangs on these other answers. */
  | { readonly kind: 'mayNotApply'; readonly missing: readonly FactRef[] };

/** Reads a fact of the subject in question: the family, or the parent or child that the situation names. */
export function readFact(factId: string, situation: Situation): Reading {
  const seat = seatOf(factId, situation);
  const known = seat.readings.get(factId);
  if (known !== undefined) return known;
  const reading = findReading(factId, seat, situation);
  seat.readings.set(factId, reading);
  return reading;
}

function findReading(fact: string, { id, answers }: Seat, situation: Situation): Reading {
  const { onlyIf } = situation.rulebook.fact(fact);
  if (onlyIf !== undefined) {
    const applies = evaluate(onlyIf, situation, situation.asOf);
    if (applies.truth === 'no') return { kind: 'doesNotApply' };
    if (applies.truth === 'unknown') return { kind: 'mayNotApply', missing: applies.missing };
  }
  const ref = { fact, subject: id };
  const answer = answers[keyOf(fact)];
  return answer === undefined || answer === null
    ? { kind: 'unanswered', ref }
    : { kind: 'given', value: answer, ref };
}
