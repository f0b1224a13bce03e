import { all, any, atLeast, benefit, cite, clause, count, oneOf, priority, unsettled } from '#dsl';
import { publicRental } from '../facts/family.ts';
import { ownMinor, stepMinor } from '../facts/household-members.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { housingOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { familyCountsInQueue, publicRentalBasics } from './public-rental-basics.ts';

const quote = '对符合条件且有未成年子女的家庭，根据其未成年子女数量，在户型选择方面给予适当照顾';

export const publicRentalFlatType = benefit('public-rental-flat-type', {
  ...publicRentalBasics,
  title: { zh: '公租房户型照顾', en: 'Choice of flat type in public rental housing' },
  summary: {
    zh: '有未成年孩子的家庭配租公租房，按孩子数量在户型选择上给予适当照顾；家里几口人也算进排队或评分。',
    en: 'Families with minor children get some consideration in the choice of flat type, by the number of children; family size also counts in the queue or score.',
  },
  // “给予适当照顾”: that there is some is promised; how much is the office's to decide.
  force: 'discretion',
  when: all(
    clause(
      { zh: '想申请公租房，或正在轮候', en: 'You want to apply for public rental housing, or are waiting' },
      cite(lz2023_1, '十一', quote),
      oneOf(publicRental, ['wantsToApply', 'waiting']),
    ),
    clause(
      { zh: '家里有未成年的孩子', en: 'There is a minor child' },
      cite(lz2023_1, '十一', quote),
      any(
        atLeast(count('child', ownMinor), 1),
        all(
          atLeast(count('child', stepMinor), 1),
          unsettled(
            { zh: '继子女算不算，文件没有写', en: 'Whether stepchildren count is not written' },
            housingOffice,
          ),
        ),
      ),
    ),
    inLiuzhou,
  ),
  notes: [...publicRentalBasics.notes, familyCountsInQueue],
  grant: priority({
    zh: '选户型时，按未成年孩子的数量给予适当照顾',
    en: 'Some consideration in the choice of flat type, by the number of minor children',
  }),
  examples: [
    {
      name: { zh: '正在轮候，有一个小孩', en: 'Waiting, with one child' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', publicRental: 'waiting' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-01-05', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '正在轮候，有一个小孩，住在广西以外：先问',
        en: 'Waiting, with one child, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere', publicRental: 'waiting' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-01-05', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '孩子今天满18岁', en: 'The child turns 18 today' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', publicRental: 'waiting' },
        children: [{ id: 'child', stage: 'living', birthDate: '2008-11-24', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说是不是在轮候', en: 'Whether they are waiting is not told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-01-05', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.publicRental'],
    },
    {
      name: { zh: '只有继子女：算不算没有写，先问', en: 'Only a stepchild: not written, ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', publicRental: 'waiting' },
        children: [{ id: 'child', stage: 'living', birthDate: '2018-01-05', bond: 'step' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
  ],
});
