import { keyOf, type FactRef } from '#dsl';
import { evaluate } from './evaluate.ts';
import { seatOf, type Seat, type Situation } from './situation.ts';

/**
 * What is known of a fact, and the answers that rests on. "不清楚" and a question not answered yet are both unanswered;
 * of a fact that may not apply, that hangs on other answers.
 */
export type Reading =
  | { readonly kind: 'given'; readonly value: string | number | boolean; readonly refs: readonly FactRef[] }
  | { readonly kind: 'unanswered' | 'mayNotApply' | 'doesNotApply'; readonly refs: readonly FactRef[] };

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
    if (applies.truth === 'no') return { kind: 'doesNotApply', refs: [] };
    if (applies.truth === 'unknown') return { kind: 'mayNotApply', refs: applies.missing };
  }
  const refs = [{ fact, subject: id }];
  const answer = answers[keyOf(fact)];
  return answer === undefined || answer === null
    ? { kind: 'unanswered', refs }
    : { kind: 'given', value: answer, refs };
}
