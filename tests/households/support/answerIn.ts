import { answersOf, keyOf, type Answer, type FactRef, type Household } from '#dsl';

/** What a household says to a question; `null` is "不清楚", nothing where it does not say. */
export const answerIn = (household: Household, { fact, subject }: FactRef): Answer | undefined =>
  answersOf(household, subject)?.[keyOf(fact)];
