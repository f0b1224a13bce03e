import { benefit, cash, medium, noLessThan, parameter, refer } from '#dsl';
import { population2007_78 } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';
import { specialAssistanceDeceased } from './special-assistance-deceased.ts';
import { parentWhoseOnlyChildIsDisabled } from './special-family.ts';
import { assistanceBasics } from './special-assistance-basics.ts';

/** The national base; a region may pay more. */
export const disabledMonthly = parameter('specialAssistance.disabled.monthly', {
  name: { zh: '每人每月的全国基础标准', en: 'National base per person and month' },
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2018-01-01',
      value: noLessThan(350),
      source: refer(population2007_78, '', medium(healthOffice)),
    },
    {
      from: '2022-01-01',
      value: noLessThan(460),
      source: refer(population2007_78, '', medium(healthOffice)),
    },
  ],
});

export const specialAssistanceDisabled = benefit('special-assistance-disabled', {
  ...assistanceBasics,
  otherCaseOf: specialAssistanceDeceased.id,
  title: {
    zh: '计划生育特别扶助金（独生子女伤残家庭）',
    en: 'Special assistance for parents whose only child is disabled',
  },
  summary: {
    zh: '独生子女有三级以上残疾的父母，每人都可以领的扶助金，夫妻分别发放。',
    en: 'A payment to each parent whose only child has a disability of level 1 to 3; husband and wife are paid separately.',
  },
  when: parentWhoseOnlyChildIsDisabled,
  grant: cash(disabledMonthly),
  bring: [...assistanceBasics.bring, { zh: '孩子的残疾人证', en: 'The child’s disability certificate' }],
  examples: [
    {
      name: { zh: '妈妈52岁，孩子残疾三级', en: 'Mother of 52, disability level 3' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'divorced' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [
          { id: 'child', stage: 'living', birthDate: '1998-03-15', bond: 'birth', disability: 'level3' },
        ],
      },
      subject: 'mother',
      verdict: 'entitled',
    },
    {
      name: { zh: '孩子残疾四级', en: 'Disability level 4' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'divorced' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [
          { id: 'child', stage: 'living', birthDate: '1998-03-15', bond: 'birth', disability: 'level4' },
        ],
      },
      subject: 'mother',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说残疾等级', en: 'Level not told' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'divorced' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1974-05-01' }],
        children: [{ id: 'child', stage: 'living', birthDate: '1998-03-15', bond: 'birth' }],
      },
      subject: 'mother',
      verdict: 'undetermined',
      missing: ['child.disability'],
    },
    {
      name: { zh: '孩子2016年出生：没有写，先问', en: 'A child born in 2016: not written, ask first' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'divorced' },
        parents: [{ id: 'mother', role: 'mother', birthDate: '1976-05-01' }],
        children: [
          { id: 'child', stage: 'living', birthDate: '2016-01-01', bond: 'birth', disability: 'level2' },
        ],
      },
      subject: 'mother',
      verdict: 'undetermined',
    },
  ],
});
