import { keyOf, type Answer, type Answers, type FactRef } from '#dsl';
import { useCase } from '../state/useCase.ts';

/** What was answered to a fact about a subject; `undefined` where nothing was. */
export function useAnswerOf(): (ref: FactRef) => Answer | undefined {
  const { interview } = useCase();
  return ({ fact, subject }) => {
    const answers: Answers | undefined =
      subject === 'family'
        ? interview.family
        : [...interview.parents, ...interview.children].find(({ id }) => id === subject);
    return answers?.[keyOf(fact)];
  };
}
