import type { Condition } from './conditions.ts';
import type { DateFact, Subject } from './facts.ts';
import type { Text } from './text.ts';

/**
 * Answers that can hardly be true together. A conflict changes no verdict: it is pointed out before the result, and the
 * family may say that it is right all the same.
 */
export type Conflict = { readonly id: string; readonly says: Text; readonly of: Contradiction };

/** What can hardly be. Dates not known for certain contradict nothing. */
export type Contradiction =
  /** One date of a member lies before another: a death before the birth. */
  | { readonly op: 'comesBefore'; readonly fact: string; readonly than: string }
  /** For a parent and a child: the child's date comes before the parent's so many years after it. */
  | {
      readonly op: 'withinYearsOf';
      readonly parentDate: string;
      readonly years: number;
      readonly childDate: string;
      readonly where: Condition;
    }
  /** For two children: their dates lie this many days apart, both ends included. */
  | {
      readonly op: 'daysApart';
      readonly fact: string;
      readonly least: number;
      readonly most: number;
      readonly where: Condition;
    }
  /** A condition that should not hold. */
  | { readonly op: 'holds'; readonly per: Subject; readonly when: Condition };

export const conflict = (id: string, says: Text, of: Contradiction): Conflict => ({ id, says, of });

export const comesBefore = (fact: DateFact, than: DateFact): Contradiction => ({
  op: 'comesBefore',
  fact: fact.id,
  than: than.id,
});
export const withinYearsOf = (
  parentDate: DateFact,
  years: number,
  childDate: DateFact,
  where: Condition,
): Contradiction => ({
  op: 'withinYearsOf',
  parentDate: parentDate.id,
  years,
  childDate: childDate.id,
  where,
});
export const daysApart = (fact: DateFact, least: number, most: number, where: Condition): Contradiction => ({
  op: 'daysApart',
  fact: fact.id,
  least,
  most,
  where,
});
export const holds = (per: Subject, when: Condition): Contradiction => ({ op: 'holds', per, when });
