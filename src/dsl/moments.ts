import type { DateFact } from './facts.ts';

/** A day, as the law names it. */
export type Moment =
  | { readonly op: 'on'; readonly date: string }
  | { readonly op: 'dayOf'; readonly fact: string }
  | { readonly op: 'yearsAfter'; readonly years: number; readonly of: Moment }
  | { readonly op: 'endOfYear'; readonly of: Moment };

export const on = (date: string): Moment => ({ op: 'on', date });
export const dayOf = (fact: DateFact): Moment => ({ op: 'dayOf', fact: fact.id });
/** The same day `years` later; for 29 February the last day of February (民法典 art. 202 by analogy). */
export const yearsAfter = (years: number, of: Moment): Moment => ({ op: 'yearsAfter', years, of });
/** 31 December of the calendar year in which it lies. */
export const endOfYear = (of: Moment): Moment => ({ op: 'endOfYear', of });
