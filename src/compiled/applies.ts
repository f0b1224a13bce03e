import { subjectOf } from '#dsl';
import { compileCondition } from './compileCondition.ts';
import { CHILD, FAMILY, PARENT, type Check, type Kind } from './place.ts';
import { MISSING, NO, UNKNOWN, type Truth } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whose answers a fact is read from. */
export const kindOf = (factId: string): Kind =>
  (({ family: FAMILY, parent: PARENT, child: CHILD }) as const)[subjectOf(factId)];

/** Whether a fact applies to its subject; nothing to check where it applies to everybody. */
export function compileApplies(factId: string, workshop: Workshop): Check | undefined {
  const { onlyIf } = workshop.rulebook.fact(factId);
  return onlyIf && compileCondition(onlyIf, workshop).check;
}

/** What any comparison comes to with a fact that does not apply, or may not. */
export const unlessItApplies = (applies: Truth): Truth =>
  applies === NO ? NO : UNKNOWN | (applies & MISSING);
