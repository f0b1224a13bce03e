import type { FactRef } from '#dsl';
import { evaluate } from './evaluate.ts';
import type { Column } from './rulebook.ts';
import { seatOf, type Seat, type Situation } from './situation.ts';

/**
 * What is known of a fact, and the answers that rests on. "不清楚" and a question not answered yet are both unanswered;
 * of a fact that may not apply, that hangs on other answers.
 */
export type Reading =
  | { readonly kind: 'given'; readonly value: string | number | boolean; readonly refs: readonly FactRef[] }
  | {
      readonly kind: 'unanswered' | 'mayNotApply' | 'doesNotApply';
      readonly value?: undefined;
      readonly refs: readonly FactRef[];
    };

/** Reads a fact of the subject in question: the family, or the parent or child that the situation names. */
export const readFact = (factId: string, situation: Situation): Reading =>
  readColumn(situation.rulebook.column(factId), situation);

export function readColumn(column: Column, situation: Situation): Reading {
  const seat = seatOf(column, situation);
  return (seat.readings[column.i] ??= findReading(column, seat, situation));
}

function findReading({ fact, key }: Column, { id, answers }: Seat, situation: Situation): Reading {
  if (fact.onlyIf !== undefined) {
    const applies = evaluate(fact.onlyIf, situation, situation.asOf);
    if (applies.truth === 'no') return { kind: 'doesNotApply', refs: [] };
    if (applies.truth === 'unknown') return { kind: 'mayNotApply', refs: applies.missing };
  }
  const refs = [{ fact: fact.id, subject: id }];
  const answer = answers[key];
  return answer === undefined || answer === null
    ? { kind: 'unanswered', refs }
    : { kind: 'given', value: answer, refs };
}
