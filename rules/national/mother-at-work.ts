import { all, any, atLeast, clause, count, is, not, note, reached, refer, unsettled } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { bornOrExpected, othersBaby } from '../facts/household-members.ts';
import { parentRole, parentWork } from '../facts/parent.ts';
import { sc619, womensRightsLaw } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';

/** What the protection of a mother at work in pregnancy and while nursing has in common. */

export const employedMother = clause(
  { zh: '妈妈有用人单位', en: 'The mother is employed' },
  refer(sc619, ''),
  atLeast(count('parent', all(is(parentRole, 'mother'), is(parentWork, 'employed'))), 1),
);

export const nursesABaby = clause(
  { zh: '有不满1周岁的宝宝', en: 'There is a baby under 1' },
  refer(sc619, '九'),
  any(
    atLeast(
      count('child', all(bornOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 1)))),
      1,
    ),
    all(
      atLeast(count('child', othersBaby), 1),
      unsettled(
        {
          zh: '宝宝不是妈妈亲生的，这些保护算不算，我们手上的文件没有写',
          en: 'Whether this protection covers a baby she did not give birth to is not written in the texts we hold',
        },
        labourOffice,
      ),
    ),
  ),
);

export const atWorkBasics = {
  topics: ['work', 'leave'],
  force: 'right',
  per: 'family',
  inForce: { from: '2012-04-28', source: refer(sc619, '') },
  apply: [
    { where: { zh: '先向单位人事部门提出', en: 'First tell the employer’s personnel office' } },
    {
      where: {
        zh: '单位不照办：打 12333（人社）、12351（工会）或 12338（妇联）；打官司可问 12348（法律援助）',
        en: 'If the employer refuses: 12333 (labour), 12351 (trade union) or 12338 (Women’s Federation); 12348 for legal aid',
      },
    },
  ],
  ask: labourOffice,
  checkedOn: '2026-11-24',
} as const;

export const noDismissal = note(
  {
    zh: '单位不能因为怀孕、生育、哺乳降工资、辞退或解除合同。',
    en: 'The employer may not cut pay, dismiss or end the contract because of pregnancy, birth or breastfeeding.',
  },
  refer(sc619, '五'),
);

export const contractRunsOn = note(
  {
    zh: '合同在怀孕期间或产假里到期的，延续到产假结束。',
    en: 'A contract that runs out during pregnancy or maternity leave goes on to the end of the leave.',
  },
  refer(womensRightsLaw, '四十八'),
);
