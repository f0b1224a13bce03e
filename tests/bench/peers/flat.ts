import type { Answer, Answers, Household } from '#dsl';
import { addMonths, isCalendarDate, monthIndex } from '../../../src/engine/calendar.ts';

/** The name under which the peers find the whole months passed since a date: most of them cannot count these themselves. */
export const monthsSince = (key: string): string => `${key}Months`;

/** Puts whole months beside every date, which our own engine has to count for itself. */
export function flat({ family, parents = [], children = [] }: Household, asOf: string) {
  return {
    ...withMonths(family, asOf),
    parents: parents.map((parent) => withMonths(parent, asOf)),
    children: children.map((child) => withMonths(child, asOf)),
  };
}

const withMonths = (answers: Answers, asOf: string): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]): [string, Answer][] =>
      typeof answer === 'string' && isCalendarDate(answer)
        ? [
            [key, answer],
            [monthsSince(key), wholeMonths(answer, asOf)],
          ]
        : [[key, answer]],
    ),
  );

function wholeMonths(date: string, asOf: string): number {
  const months = monthIndex(asOf) - monthIndex(date);
  return addMonths(date, months) > asOf ? months - 1 : months;
}
