import { NO, YES, type Truth } from './truth.ts';
import type { PackedDate } from './packedDate.ts';

/** A day known to lie between two dates, both included. */
export type Day = {
  readonly low: PackedDate;
  readonly high: PackedDate;
  /** The event is still expected: the day comes after the one asked about, whatever was estimated. */
  readonly expected: boolean;
  /** The truth of a comparison that the range leaves open. */
  readonly open: Truth;
};

/** In place of a day: the fact does not apply. */
export const never: Day = { low: 0, high: 0, expected: false, open: NO };

/** Whether something from `low` to `high` has come by `at`: days by days, or months by months. */
export const hasCome = (low: number, high: number, at: number, open: Truth): Truth =>
  at >= high ? YES : at < low ? NO : open;
