import type { ChoiceFact, DateFact, ValueOf, YesNoFact } from './facts.ts';
import type { Moment } from './moments.ts';
import type { Office } from './offices.ts';
import type { Citation } from './sources.ts';
import type { Text } from './text.ts';

/** A number that a condition compares. */
export type Quantity = { readonly op: 'count'; readonly of: 'child' | 'parent'; readonly where: Condition };

/** From the month of `from` (or since ever), through the month of `through`, or up to but without that of `before` (not both). */
export type Months = { readonly from?: Moment; readonly through?: Moment; readonly before?: Moment };

/** What must hold, as data. Facts are named by id, so a condition is JSON. */
export type Condition =
  | { readonly op: 'is'; readonly fact: string; readonly value: string | boolean }
  | { readonly op: 'oneOf'; readonly fact: string; readonly values: readonly string[] }
  /** The date itself, compared with a fixed day: does not change as time passes. */
  | { readonly op: 'onOrAfter' | 'before'; readonly fact: string; readonly date: string }
  /** So many years have passed since the date, the anniversary included: "满49周岁". */
  | { readonly op: 'reached'; readonly fact: string; readonly years: number }
  /** The same in months or days: "满6月龄", "出生后第91天". Negative counts back from a day to come: 6 months before it. */
  | { readonly op: 'reachedMonths'; readonly fact: string; readonly months: number }
  | { readonly op: 'reachedDays'; readonly fact: string; readonly days: number }
  | ({ readonly op: 'duringMonths' } & Months)
  | { readonly op: 'atLeast' | 'below'; readonly left: Quantity; readonly right: number }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** Ties a condition to the words of the law that it encodes, and to the plain sentence a family reads. */
  | { readonly op: 'clause'; readonly says: Text; readonly source: Citation; readonly of: Condition }
  /** What no published text settles. Neither yes nor no: the office must be asked. */
  | { readonly op: 'unsettled'; readonly question: Text; readonly ask: string };

export const is = <F extends YesNoFact | ChoiceFact>(fact: F, value: ValueOf<F>): Condition => ({
  op: 'is',
  fact: fact.id,
  value,
});
export const oneOf = <F extends ChoiceFact>(fact: F, values: readonly ValueOf<F>[]): Condition => ({
  op: 'oneOf',
  fact: fact.id,
  values,
});
export const onOrAfter = (fact: DateFact, date: string): Condition => ({
  op: 'onOrAfter',
  fact: fact.id,
  date,
});
export const before = (fact: DateFact, date: string): Condition => ({ op: 'before', fact: fact.id, date });
export const reached = (fact: DateFact, years: number): Condition => ({
  op: 'reached',
  fact: fact.id,
  years,
});
export const reachedMonths = (fact: DateFact, months: number): Condition => ({
  op: 'reachedMonths',
  fact: fact.id,
  months,
});
export const reachedDays = (fact: DateFact, days: number): Condition => ({
  op: 'reachedDays',
  fact: fact.id,
  days,
});
export const duringMonths = (months: Months): Condition => ({ op: 'duringMonths', ...months });
export const atLeast = (left: Quantity, right: number): Condition => ({ op: 'atLeast', left, right });
export const below = (left: Quantity, right: number): Condition => ({ op: 'below', left, right });
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const clause = (says: Text, source: Citation, of: Condition): Condition => ({
  op: 'clause',
  says,
  source,
  of,
});
export const unsettled = (question: Text, ask: Office): Condition => ({
  op: 'unsettled',
  question,
  ask: ask.id,
});

export const count = (of: 'child' | 'parent', where: Condition): Quantity => ({ op: 'count', of, where });
