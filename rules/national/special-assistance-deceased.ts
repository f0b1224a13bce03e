import { benefit, cash, medium, noLessThan, parameter, refer } from '#dsl';
import { population2007_78 } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';
import { parentWhoseOnlyChildDied } from './special-family.ts';
import { assistanceBasics } from './special-assistance-basics.ts';

/** The national base; a region may pay more. */
export const deceasedMonthly = parameter('specialAssistance.deceased.monthly', {
  name: { zh: '每人每月的全国基础标准', en: 'National base per person and month' },
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2018-01-01',
      value: noLessThan(450),
      source: refer(population2007_78, '', medium(healthOffice)),
    },
    {
      from: '2022-01-01',
      value: noLessThan(590),
      source: refer(population2007_78, '', medium(healthOffice)),
    },
  ],
});

export const specialAssistanceDeceased = benefit('special-assistance-deceased', {
  ...assistanceBasics,
  title: {
    zh: '计划生育特别扶助金（独生子女离世家庭）',
    en: 'Special assistance for parents whose only child has died',
  },
  summary: {
    zh: '独生子女离世的父母，每人都可以领的扶助金，夫妻分别发放。',
    en: 'A payment to each parent whose only child has died; husband and wife are paid separately.',
  },
  when: parentWhoseOnlyChildDied,
  grant: cash(deceasedMonthly),
  examples: [
    {
      name: { zh: '妈妈52岁，丧偶，唯一的孩子离世', en: 'A widowed mother of 52 whose only child died' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'widowed' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
      },
      subject: 'mother',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '妻子48岁，丈夫55岁：看妻子的年龄',
        en: 'The wife is 48, the husband 55: the wife’s age decides',
      },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [
          { id: 'mother', role: 'mother', birthDate: '1978-11-01' },
          { id: 'father', role: 'father', birthDate: '1971-02-03' },
        ],
        children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
      },
      subject: 'father',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说婚姻状况', en: 'Marital status not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
      },
      subject: 'mother',
      verdict: 'undetermined',
      missing: ['family.marriage'],
    },
    {
      name: {
        zh: '没有登记结婚的妈妈52岁：没有写，先问',
        en: 'An unmarried mother of 52: not written, ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'unmarried' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [{ id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' }],
      },
      subject: 'mother',
      verdict: 'undetermined',
    },
  ],
});
