import { keyOf } from '#dsl';
import { compileApplies, kindOf, unlessItApplies } from './applies.ts';
import type { Compiled } from './compileCondition.ts';
import type { Check } from './place.ts';
import { MISSING, NO, UNKNOWN, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether a fact was answered with one of these values. */
export function compileAnswer(
  factId: string,
  [first, ...others]: readonly unknown[],
  workshop: Workshop,
): Compiled {
  const kind = kindOf(factId);
  const key = keyOf(factId);
  const compare: Check = (place) => {
    const answer = place.inQuestion[kind].answers[key];
    if (answer === first) return YES;
    if (answer === undefined || answer === null) return UNKNOWN | MISSING;
    return others.length > 0 && others.includes(answer) ? YES : NO;
  };
  const applies = compileApplies(factId, workshop);
  if (applies === undefined) return { reach: kind, check: compare };
  return {
    reach: kind,
    check: (place) => {
      const truth = applies(place);
      return truth === YES ? compare(place) : unlessItApplies(truth);
    },
  };
}
