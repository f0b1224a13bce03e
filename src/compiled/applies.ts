import { compileCondition } from './compileCondition.ts';
import type { Compiled } from './compiled.ts';
import { MISSING, NO, UNKNOWN, type Truth } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether a fact applies to its subject; nothing to check where it applies to everybody. */
export function compileApplies(factId: string, workshop: Workshop): Compiled | undefined {
  const { onlyIf } = workshop.rulebook.fact(factId);
  return onlyIf && compileCondition(onlyIf, workshop);
}

/** What any comparison comes to with a fact that does not apply, or may not. */
export const unlessItApplies = (applies: Truth): Truth =>
  applies === NO ? NO : UNKNOWN | (applies & MISSING);
