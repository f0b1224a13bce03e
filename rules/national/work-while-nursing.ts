import { all, benefit, note, refer, service } from '#dsl';
import { sc619 } from '../sources/national.ts';
import { atWorkBasics, contractRunsOn, employedMother, noDismissal, nursesABaby } from './mother-at-work.ts';

export const workWhileNursing = benefit('work-while-nursing', {
  ...atWorkBasics,
  title: {
    zh: '宝宝1岁前：每天1小时哺乳时间和工作保护',
    en: 'Nursing hour and protection at work until the baby is 1',
  },
  summary: {
    zh: '宝宝不满1周岁时，妈妈每个工作日有1小时哺乳时间，不加班、不上夜班；单位不能因此降薪或辞退。',
    en: 'While the baby is under 1, an employed mother has an hour each working day to nurse, and no overtime or night work; no pay cut or dismissal because of it.',
  },
  when: all(nursesABaby, employedMother),
  checkedByOffice: [],
  grant: service({
    zh: '每个工作日1小时哺乳时间；双胞胎2小时，每多一个宝宝再加1小时',
    en: 'One hour each working day; two for twins, and one more for each further baby',
  }),
  notes: [
    note(
      {
        zh: '每个工作日1小时；一次生了几个宝宝的，每多一个，每天再加1小时。',
        en: 'One hour each working day, and one more for each further baby of a multiple birth.',
      },
      refer(sc619, '九'),
    ),
    note(
      {
        zh: '这段时间单位不能安排加班和夜班。',
        en: 'The employer may not assign overtime or night work in this time.',
      },
      refer(sc619, '九'),
    ),
    noDismissal,
    contractRunsOn,
  ],
  bring: [{ zh: '孩子的出生医学证明', en: 'The child’s birth certificate' }],
  examples: [
    {
      name: { zh: '宝宝5个月，妈妈有单位', en: 'A baby of 5 months, the mother is employed' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2026-06-20', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '孩子今天满1周岁', en: 'The child turns 1 today' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-11-24', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '收养的宝宝5个月：先问', en: 'An adopted baby of 5 months: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2026-06-20', bond: 'adopted' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有回答妈妈的工作', en: 'The mother’s work not answered' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2026-06-20', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.work'],
    },
  ],
});
