import {
  all,
  benefit,
  cite,
  clause,
  dayOf,
  deduction,
  duringMonths,
  exact,
  is,
  not,
  note,
  parameter,
  refer,
  yearsAfter,
} from '#dsl';
import { childBirthDate, childEducation } from '../facts/child.ts';
import { gf2018_41, gf2023_13, sta2022_7 } from '../sources/national.ts';
import { taxOffice } from '../sources/offices.ts';
import {
  ofParentOrGuardian,
  sinceAdoption,
  sinceGuardianship,
  someoneHasTaxedIncome,
  whileAlive,
} from './child-tax-conditions.ts';
import { yearlyConfirmation, yearlySettlements } from './income-tax.ts';

/** The amount before 2023 is not in our sources, so the rule starts with this one. */
const monthlyStandard = parameter('childEducationDeduction.monthly', {
  name: { zh: '每个孩子每月扣除', en: 'Deduction per child and month' },
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2023-01-01', value: exact(2000), source: refer(gf2023_13, '') }],
});

export const childEducationDeduction = benefit('child-education-deduction', {
  title: { zh: '子女教育专项附加扣除', en: 'Tax deduction for a child’s education' },
  summary: {
    zh: '孩子满3岁起接着扣，不要求上幼儿园；上小学以后，在读全日制学校期间继续扣。',
    en: 'It follows when the child turns 3, whether or not the child goes to kindergarten, and goes on during full-time schooling.',
  },
  topics: ['tax'],
  force: 'right',
  per: 'child',
  when: all(
    ofParentOrGuardian,
    clause(
      { zh: '从满3周岁当月算起', en: 'From the month of the third birthday' },
      cite(sta2022_7, '三（一）', '学前教育阶段，为子女年满3周岁当月至小学入学前一月'),
      duringMonths({ from: yearsAfter(3, dayOf(childBirthDate)) }),
    ),
    clause(
      { zh: '还没上小学，或在读全日制学校', en: 'Not at primary school yet, or in full-time education' },
      cite(gf2018_41, '五', '年满3岁至小学入学前处于学前教育阶段的子女，按本条第一款规定执行'),
      not(is(childEducation, 'left')),
    ),
    sinceAdoption,
    sinceGuardianship,
    whileAlive,
    someoneHasTaxedIncome,
  ),
  checkedByOffice: [],
  grant: deduction({ monthly: monthlyStandard, settledBy: yearlySettlements }),
  notes: [
    note(
      {
        zh: '和“3岁以下婴幼儿照护”前后相接，不空档，也不重叠。',
        en: 'It joins the deduction for children under 3 without a gap or an overlap.',
      },
      cite(sta2022_7, '三（一）', '学前教育阶段，为子女年满3周岁当月至小学入学前一月'),
    ),
    note(
      { zh: '当年扣不完的，不能留到以后年度。', en: 'What is not used up in a year is lost.' },
      cite(gf2018_41, '三十', '不能结转以后年度扣除'),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '手机“个人所得税”APP，由单位每月扣',
        en: 'In the tax app 个人所得税, through the employer',
      },
    },
  ],
  deadlines: [yearlyConfirmation],
  ask: taxOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '这个月满3周岁', en: 'Turns 3 this month' },
      asOf: '2026-11-01',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2023-11-30', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '还不满3周岁', en: 'Under 3' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '8岁，没有回答上不上学', en: 'Aged 8, schooling not answered' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2018-05-01', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.education'],
    },
  ],
});
