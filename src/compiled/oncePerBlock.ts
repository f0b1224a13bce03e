import { sizeOf, type Block } from './block.ts';
import type { Reach } from './reach.ts';

/** Works something out once for each block, in memory that the blocks after it use again. */
export function oncePerBlock<T>(
  reach: Reach,
  room: (size: number) => T,
  fill: (block: Block, column: T, size: number) => void,
): (block: Block) => T {
  let column = room(0);
  let roomFor = 0;
  let filledFor: Block | undefined;
  return (block) => {
    if (filledFor === block) return column;
    const size = sizeOf(block, reach);
    if (size > roomFor) {
      column = room(size);
      roomFor = size;
    }
    fill(block, column, size);
    filledFor = block;
    return column;
  };
}
