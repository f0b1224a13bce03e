import type { Block } from './block.ts';
import { oncePerBlock } from './oncePerBlock.ts';
import type { Reach } from './reach.ts';

/** A condition made ready: who is in question, and what it comes to for each of them, in the order of the block. */
export type Compiled = { readonly reach: Reach; readonly truths: (block: Block) => Uint8Array };

export const compiled = (
  reach: Reach,
  fill: (block: Block, truths: Uint8Array, size: number) => void,
): Compiled => ({ reach, truths: oncePerBlock(reach, (size) => new Uint8Array(size), fill) });
