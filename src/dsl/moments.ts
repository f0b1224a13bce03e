import type { DateFact } from './facts.ts';

/** A day, as the law names it. */
export type Moment =
  | { readonly op: 'on'; readonly date: string }
  | { readonly op: 'dayOf'; readonly fact: string }
  | { readonly op: 'yearsAfter'; readonly years: number; readonly of: Moment }
  | { readonly op: 'monthsAfter'; readonly months: number; readonly of: Moment }
  | { readonly op: 'daysAfter'; readonly days: number; readonly of: Moment }
  | { readonly op: 'firstOnOrAfter'; readonly day: string; readonly of: Moment }
  | { readonly op: 'endOfYear'; readonly of: Moment };

export const on = (date: string): Moment => ({ op: 'on', date });
export const dayOf = (fact: DateFact): Moment => ({ op: 'dayOf', fact: fact.id });
/** The same day `years` later; for 29 February the last day of February (民法典 art. 202 by analogy). */
export const yearsAfter = (years: number, of: Moment): Moment => ({ op: 'yearsAfter', years, of });
/** The same day `months` later; where the month is too short, its last day. */
export const monthsAfter = (months: number, of: Moment): Moment => ({ op: 'monthsAfter', months, of });
/** The day itself not counted: 90 days after the birth is "出生后90天内" to its end. Negative counts back. */
export const daysAfter = (days: number, of: Moment): Moment => ({ op: 'daysAfter', days, of });
/** The first such day of a year (`09-01`) from then on, the day itself included. */
export const firstOnOrAfter = (day: string, of: Moment): Moment => ({ op: 'firstOnOrAfter', day, of });
/** 31 December of the calendar year in which it lies. */
export const endOfYear = (of: Moment): Moment => ({ op: 'endOfYear', of });
