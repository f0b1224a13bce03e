import { all, any, benefit, cite, clause, note, oneOf, priority } from '#dsl';
import { publicRental } from '../facts/family.ts';
import { specialFamily } from '../national/special-family.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { familyCountsInQueue, publicRentalBasics } from './public-rental-basics.ts';
import { threeChildFamily } from './three-child-family.ts';

const priorityQuote = '对符合条件的生育三孩家庭、计划生育特殊家庭，同等条件下可优先予以保障';

export const publicRentalPriority = benefit('public-rental-priority', {
  ...publicRentalBasics,
  title: { zh: '公租房优先保障', en: 'Priority for public rental housing' },
  summary: {
    zh: '三孩家庭和计划生育特殊家庭申请公租房，在条件相同的情况下可以优先。是“可以”，不是“一定”。',
    en: 'Three-child families and 计划生育特殊家庭 may be given priority among equals. The paper says “may”, not “must”.',
  },
  force: 'discretion',
  when: all(
    clause(
      { zh: '想申请公租房，或正在轮候', en: 'You want to apply for public rental housing, or are waiting' },
      cite(lz2023_1, '十一', priorityQuote),
      oneOf(publicRental, ['wantsToApply', 'waiting']),
    ),
    any(
      clause(
        { zh: '是三孩家庭', en: 'You are a three-child family' },
        cite(lz2023_1, '十一', priorityQuote),
        threeChildFamily,
      ),
      clause(
        { zh: '是计划生育特殊家庭', en: 'You are a 计划生育特殊家庭' },
        cite(lz2023_1, '十一', priorityQuote),
        specialFamily,
      ),
    ),
    inLiuzhou,
  ),
  notes: [
    ...publicRentalBasics.notes,
    familyCountsInQueue,
    note(
      {
        zh: '计划生育特殊家庭住房困难的，优先纳入住房保障。',
        en: 'A 计划生育特殊家庭 in housing need is taken into housing support first.',
      },
      cite(lz2023_1, '十七', '对住房困难的，优先纳入住房保障'),
    ),
  ],
  grant: priority({
    zh: '和条件相同的家庭比，可以优先安排公租房',
    en: 'May be housed before others in the same position',
  }),
  examples: [
    {
      name: { zh: '三个未成年孩子，正在轮候', en: 'Three minor children, waiting' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', publicRental: 'waiting' },
        children: [
          { id: 'first', stage: 'living', birthDate: '2015-03-01', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2019-08-20', bond: 'birth' },
          { id: 'third', stage: 'living', birthDate: '2024-01-05', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '三个未成年孩子，正在轮候，住在广西以外：先问',
        en: 'Three minor children, waiting, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere', publicRental: 'waiting' },
        children: [
          { id: 'first', stage: 'living', birthDate: '2015-03-01', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2019-08-20', bond: 'birth' },
          { id: 'third', stage: 'living', birthDate: '2024-01-05', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有打算申请', en: 'No plan to apply' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan', publicRental: 'none' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: {
        zh: '三个孩子里有一个离世：文件没有写，要先问',
        en: 'One of three children has died: not settled, ask',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', publicRental: 'waiting' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1985-01-01' }],
        children: [
          { id: 'first', stage: 'living', birthDate: '2015-03-01', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2019-08-20', bond: 'birth' },
          { id: 'third', stage: 'died', birthDate: '2024-01-05', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有说是不是在轮候', en: 'Whether they are waiting has not been told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [
          { id: 'first', stage: 'living', birthDate: '2015-03-01', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2019-08-20', bond: 'birth' },
          { id: 'third', stage: 'living', birthDate: '2024-01-05', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.publicRental'],
    },
  ],
});
