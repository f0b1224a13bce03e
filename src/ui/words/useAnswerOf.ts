import { answersOf, keyOf, type Answer, type FactRef } from '#dsl';
import { useCase } from '../state/useCase.ts';

/** What was answered to a fact about a subject; `undefined` where nothing was. */
export function useAnswerOf(): (ref: FactRef) => Answer | undefined {
  const { interview } = useCase();
  return ({ fact, subject }) => answersOf(interview, subject)?.[keyOf(fact)];
}
