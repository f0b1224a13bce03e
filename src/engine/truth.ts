import type { Member } from '#dsl';
import type { Day } from './moments.ts';

/** Strong Kleene truth. */
export type Truth = 'yes' | 'no' | 'unknown';

export function negate(truth: 'yes' | 'no'): 'yes' | 'no';
export function negate(truth: Truth): Truth;
export function negate(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : truth;
}

type Range = Pick<Day, 'low' | 'high'>;

/** Whether a day has come by `at`. */
export const hasCome = (day: Range, at: string): Truth =>
  at >= day.high ? 'yes' : at < day.low ? 'no' : 'unknown';

/** Whether a day lies on or after a date. */
export const liesOnOrAfter = (day: Range, date: string): Truth =>
  day.low >= date ? 'yes' : day.high < date ? 'no' : 'unknown';

/**
 * While a list is untold, one of whom nothing is known stands for whoever may be on it: what rules them out whoever
 * they are decides already, and what else would have to be known about the family is named.
 */
export const somebody: Member = { id: '' };
