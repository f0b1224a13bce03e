import { listOf } from '#dsl';
import { at } from '../../src/compiled/at.ts';
import { visitTruths, type BenefitColumn } from '../../src/compiled/benefitColumn.ts';
import { MISSING, NO, UNSETTLED, YES } from '../../src/compiled/truth.ts';
import type { Ruling } from './ruling.ts';

/** What all benefits come to for one household of the block, in the order of `assess`. */
export function rulingsOf(columns: readonly BenefitColumn[], household: number): Ruling[] {
  const rulings: Ruling[] = [];
  for (const column of columns) {
    const { benefit, subjects, amount, localAmount } = column;
    visitTruths(column, household, (truth, no) => {
      const isUntold = benefit.per !== 'family' && at(subjects.told, household) === 0;
      rulings.push({
        benefit,
        subject: isUntold ? listOf[benefit.per] : (subjects.ids[at(subjects.first, household) + no] ?? ''),
        verdict: truth === YES ? 'entitled' : truth === NO ? 'notEntitled' : 'undetermined',
        missing: (truth & MISSING) !== 0,
        unsettled: (truth & UNSETTLED) !== 0,
        // Beside a "no", and of somebody nobody has told of, there is no amount.
        amount: truth === NO || isUntold ? undefined : amount,
        localAmount: truth === NO || isUntold ? undefined : localAmount,
      });
    });
  }
  return rulings;
}
