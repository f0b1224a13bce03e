import type { Benefit, Figure } from '#dsl';
import { at } from './at.ts';
import type { Row } from './block.ts';
import { MISSING, UNKNOWN, type Truth } from './truth.ts';

/** What one benefit comes to for everybody of a block it can be for. Good until the next block is judged. */
export type BenefitColumn = {
  readonly benefit: Benefit;
  readonly subjects: Row;
  readonly truths: Uint8Array;
  /** What is in force on the day of the benefit's number, and of what the region has set for it. */
  readonly amount: Figure | undefined;
  readonly localAmount: Figure | undefined;
};

/** What it comes to for one subject of a household whose list has been told. */
export const truthAt = ({ subjects, truths }: BenefitColumn, household: number, subject: number): Truth =>
  at(truths, at(subjects.first, household) + subject);

/**
 * What it comes to for each of its subjects in one household of the block, by their number. While their list is untold
 * there is one, of whom everything is missing.
 */
export function visitTruths(
  { benefit, subjects, truths }: BenefitColumn,
  household: number,
  visit: (truth: Truth, subject: number) => void,
): void {
  if (benefit.per !== 'family' && at(subjects.told, household) === 0) return visit(UNKNOWN | MISSING, 0);
  const first = at(subjects.first, household);
  for (let i = first; i < at(subjects.first, household + 1); i++) visit(at(truths, i), i - first);
}
