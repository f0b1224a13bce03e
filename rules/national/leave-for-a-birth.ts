import { all, any, atLeast, count, not, reachedDays, unsettled } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { bornOrExpected, lostBaby, othersBaby } from '../facts/household-members.ts';
import { labourOffice } from '../sources/offices.ts';

/** What the leaves around a birth have in common. The days run from the birth, where none were taken before it. */

/** Born, or no more than 15 days away: 产前可以休假15天. */
export const bornOrNear = all(reachedDays(childBirthDate, -15), bornOrExpected);

export const under98Days = all(not(reachedDays(childBirthDate, 98)), bornOrNear);

const notBornToHer = all(
  atLeast(count('child', othersBaby), 1),
  unsettled(
    {
      zh: '宝宝不是妈妈亲生的，有没有这个假，我们手上的文件没有写',
      en: 'Whether there is this leave for a baby she did not give birth to is not written in the texts we hold',
    },
    labourOffice,
  ),
);

const afterALoss = all(
  atLeast(count('child', lostBaby), 1),
  unsettled(
    {
      zh: '宝宝离开以后这个假怎么休，我们手上的文件没有写',
      en: 'How this leave goes on when the baby has died is not written in the texts we hold',
    },
    labourOffice,
  ),
);

/** No baby that was born to her, but one of whom the papers say nothing. */
export const unwrittenCases = any(notBornToHer, afterALoss);
