import { all, any, atLeast, benefit, cite, clause, count, is, priority, unsettled } from '#dsl';
import { publicRental } from '../facts/family.ts';
import { ownMinor } from '../facts/household-members.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { housingOffice } from '../sources/offices.ts';
import { publicRentalBasics } from './public-rental-basics.ts';

const quote = '对符合条件且有未成年子女的家庭，根据其未成年子女数量，在户型选择方面给予适当照顾';

export const publicRentalFlatType = benefit('public-rental-flat-type', {
  ...publicRentalBasics,
  title: { zh: '公租房户型照顾', en: 'Choice of flat type in public rental housing' },
  summary: {
    zh: '有未成年孩子的家庭配租公租房，按孩子数量在户型选择上给予适当照顾；家里几口人也算进排队或评分。',
    en: 'Families with minor children get some consideration in the choice of flat type, by the number of children; family size also counts in the queue or score.',
  },
  force: 'right',
  when: all(
    clause(
      { zh: '符合公租房条件', en: 'You qualify for public rental housing' },
      cite(lz2023_1, '十一', quote),
      any(
        is(publicRental, 'waiting'),
        all(
          is(publicRental, 'wantsToApply'),
          unsettled(
            {
              zh: '要先申请，由住房部门认定您家符合公租房条件；限额没有查到公开的数字',
              en: 'The housing office must first find that you qualify; the limits are not published where we could find them',
            },
            housingOffice,
          ),
        ),
      ),
    ),
    clause(
      { zh: '家里有未成年的孩子', en: 'There is a minor child' },
      cite(lz2023_1, '十一', quote),
      atLeast(count('child', ownMinor), 1),
    ),
  ),
  grant: priority({
    zh: '选户型时，按未成年孩子的数量给予适当照顾',
    en: 'Some consideration in the choice of flat type, by the number of minor children',
  }),
  examples: [
    {
      name: { zh: '正在轮候，有一个小孩', en: 'Waiting, with one child' },
      asOf: '2026-11-24',
      household: {
        family: { publicRental: 'waiting' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-01-05', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '孩子今天满18岁', en: 'The child turns 18 today' },
      asOf: '2026-11-24',
      household: {
        family: { publicRental: 'waiting' },
        children: [{ id: 'child', stage: 'living', birthDate: '2008-11-24', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: {
        zh: '还没申请：要先由住房部门认定',
        en: 'Not applied yet: the office must find that they qualify',
      },
      asOf: '2026-11-24',
      household: {
        family: { publicRental: 'wantsToApply' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-01-05', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
  ],
});
