import { compileApplies, unlessItApplies } from './applies.ts';
import { at } from './at.ts';
import { placesOf } from './block.ts';
import { compileAnswers } from './compileAnswers.ts';
import { compiled, type Compiled } from './compiled.ts';
import { both, kindOf } from './reach.ts';
import { MISSING, NO, UNKNOWN, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Whether a fact was answered with one of these values. */
export function compileAnswer(
  factId: string,
  [first, ...others]: readonly unknown[],
  workshop: Workshop,
): Compiled {
  const kind = kindOf(factId);
  const answers = compileAnswers(factId, workshop);
  const compared = compiled(kind, (block, truths, size) => {
    const told = answers(block);
    for (let i = 0; i < size; i++) {
      const answer = told[i];
      if (answer === undefined || answer === null) truths[i] = UNKNOWN | MISSING;
      else {
        const isOne = answer === first || (others.length > 0 && others.includes(answer));
        truths[i] = NO - Number(isOne);
      }
    }
  });
  const applies = compileApplies(factId, workshop);
  if (applies === undefined) return compared;
  const reach = both(kind, applies.reach);
  return compiled(reach, (block, truths, size) => {
    const [subjects, appliesTo] = [placesOf(kind, block, reach), placesOf(applies.reach, block, reach)];
    const [found, applying] = [compared.truths(block), applies.truths(block)];
    for (let i = 0; i < size; i++) {
      const truth = at(applying, at(appliesTo, i));
      truths[i] = truth === YES ? at(found, at(subjects, i)) : unlessItApplies(truth);
    }
  });
}
