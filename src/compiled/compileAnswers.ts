import { keyOf, type Answer } from '#dsl';
import type { Block } from './block.ts';
import { oncePerBlock } from './oncePerBlock.ts';
import { kindOf } from './reach.ts';
import type { Workshop } from './workshop.ts';

export type CompiledAnswers = (block: Block) => readonly (Answer | undefined)[];

/** What was answered to a fact by everybody it is about. */
export function compileAnswers(factId: string, workshop: Workshop): CompiledAnswers {
  const known = workshop.answers.get(factId);
  if (known !== undefined) return known;
  const kind = kindOf(factId);
  const key = keyOf(factId);
  const answers = oncePerBlock(
    kind,
    (size) => Array.from({ length: size }, (): Answer | undefined => undefined),
    (block, told, size) => {
      const said = block.rows[kind].answers;
      for (let i = 0; i < size; i++) told[i] = said[i]?.[key];
    },
  );
  workshop.answers.set(factId, answers);
  return answers;
}
