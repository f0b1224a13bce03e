import type { Fact } from '#dsl';

/** Whether a question has an answer that hurts: nobody is invited to "correct" whether a child lives. */
export const isGentle = (fact: Fact): boolean =>
  fact.kind === 'choice' && Object.values(fact.options).some(({ gentle }) => gentle === true);
