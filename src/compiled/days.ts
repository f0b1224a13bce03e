import type { Block } from './block.ts';
import { oncePerBlock } from './oncePerBlock.ts';
import type { PackedDate } from './packedDate.ts';
import type { Reach } from './reach.ts';
import { isAtLeast, type Truth } from './truth.ts';

/** For everybody in question, a day known to lie between two dates, both included. */
export type Days = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1 where the event is still expected: the day comes after the one asked about, whatever was estimated. */
  readonly expected: Uint8Array;
  /** The truth of a comparison that the range leaves open. */
  readonly open: Uint8Array;
};

/** In place of both dates: the fact does not apply, and whatever is asked of its day is "no". */
export const NEVER: PackedDate = 0;

export type CompiledDays = { readonly reach: Reach; readonly days: (block: Block) => Days };

export const compiledDays = (
  reach: Reach,
  fill: (block: Block, days: Days, size: number) => void,
): CompiledDays => ({ reach, days: oncePerBlock(reach, room, fill) });

const room = (size: number): Days => ({
  low: new Int32Array(size),
  high: new Int32Array(size),
  expected: new Uint8Array(size),
  open: new Uint8Array(size),
});

/** Whether something from `low` to `high` has come by `day`: days by days, or months by months. */
export const hasCome = (low: number, high: number, day: number, open: Truth): Truth =>
  isAtLeast(day - high, day - low, 0, open);

export function setDay(
  { low, high, expected, open }: Days,
  i: number,
  first: PackedDate,
  last: PackedDate,
  isExpected: number,
  ifOpen: Truth,
): void {
  low[i] = first;
  high[i] = last;
  expected[i] = isExpected;
  open[i] = ifOpen;
}
