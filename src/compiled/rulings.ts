import { listOf, type Benefit, type Figure } from '#dsl';
import { at } from './at.ts';
import type { Row } from './block.ts';
import type { Ruling } from './ruling.ts';
import { MISSING, NO, UNKNOWN, UNSETTLED, YES, type Truth } from './truth.ts';

/** What one benefit comes to for everybody of a block it can be for. Good until the next block is judged. */
export type BenefitColumn = {
  readonly benefit: Benefit;
  readonly subjects: Row;
  readonly truths: Uint8Array;
  /** What is in force on the day of the benefit's number, and of what the region has set for it. */
  readonly amount: Figure | undefined;
  readonly localAmount: Figure | undefined;
};

/** What all benefits come to for one household of the block, in the order of `assess`. */
export const rulingsOf = (columns: readonly BenefitColumn[], household: number): Ruling[] =>
  columns.flatMap((column) => rulingsIn(column, household));

/** What one benefit comes to for its subjects in one household of the block. */
export function rulingsIn(column: BenefitColumn, household: number): Ruling[] {
  const { benefit, subjects, truths } = column;
  if (benefit.per !== 'family' && at(subjects.told, household) === 0) {
    return [
      {
        ...ruling(column, listOf[benefit.per], UNKNOWN | MISSING),
        amount: undefined,
        localAmount: undefined,
      },
    ];
  }
  const rulings: Ruling[] = [];
  for (let i = at(subjects.first, household); i < at(subjects.first, household + 1); i++) {
    rulings.push(ruling(column, subjects.ids[i] ?? '', at(truths, i)));
  }
  return rulings;
}

const ruling = ({ benefit, amount, localAmount }: BenefitColumn, subject: string, truth: Truth): Ruling => ({
  benefit,
  subject,
  verdict: truth === YES ? 'entitled' : truth === NO ? 'notEntitled' : 'undetermined',
  missing: (truth & MISSING) !== 0,
  unsettled: (truth & UNSETTLED) !== 0,
  amount: truth === NO ? undefined : amount,
  localAmount: truth === NO ? undefined : localAmount,
});
