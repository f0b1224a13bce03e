import { keyOf, type Answer, type Answers, type FactRef, type Household } from '#dsl';

/** What a household says to a question; `null` is "不清楚", nothing where it does not say. */
export function answerIn(household: Household, { fact, subject }: FactRef): Answer | undefined {
  const { family, parents = [], children = [] } = household;
  const answers: Answers | undefined =
    subject === 'family' ? family : [...parents, ...children].find(({ id }) => id === subject);
  return answers?.[keyOf(fact)];
}
