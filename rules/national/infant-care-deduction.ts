import {
  all,
  benefit,
  cite,
  clause,
  dayOf,
  deduction,
  duringMonths,
  exact,
  medium,
  note,
  parameter,
  refer,
  yearsAfter,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import {
  gf2018_41,
  gf2022_8,
  gf2023_13,
  incomeTaxRegulation,
  mof2023_29,
  sta2022_7,
  sta57,
} from '../sources/national.ts';
import { taxOffice } from '../sources/offices.ts';
import {
  ofParentOrGuardian,
  sinceAdoption,
  sinceGuardianship,
  someoneHasTaxedIncome,
  whileAlive,
} from './child-tax-conditions.ts';
import { taxedIncome, yearlyConfirmation, yearlySettlements } from './income-tax.ts';

const monthlyStandard = parameter('infantCareDeduction.monthly', {
  name: { zh: '每个孩子每月扣除', en: 'Deduction per child and month' },
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2022-01-01',
      value: exact(1000),
      source: cite(gf2022_8, '一', '按照每个婴幼儿每月1000元的标准定额扣除'),
    },
    {
      from: '2023-01-01',
      value: exact(2000),
      source: cite(gf2023_13, '一', '由每个婴幼儿每月1000元提高到2000元'),
    },
  ],
});

export const infantCareDeduction = benefit('infant-care-deduction', {
  title: { zh: '3岁以下婴幼儿照护专项附加扣除', en: 'Tax deduction for the care of a child under 3' },
  summary: {
    zh: '孩子不满3岁，家长交个人所得税时每月少算一笔收入。它减的是要交税的收入，不是发钱。',
    en: 'While a child is under 3, part of the parents’ monthly income is left out of their income tax. It lowers taxable income; it is not money paid out.',
  },
  topics: ['tax'],
  force: 'right',
  per: 'child',
  when: all(
    ofParentOrGuardian,
    clause(
      {
        zh: '从出生当月，算到满3周岁的前一个月',
        en: 'From the month of birth to the month before the third birthday',
      },
      cite(sta2022_7, '三（七）', '为婴幼儿出生的当月至年满3周岁的前一个月'),
      duringMonths({ from: dayOf(childBirthDate), before: yearsAfter(3, dayOf(childBirthDate)) }),
    ),
    sinceAdoption,
    sinceGuardianship,
    whileAlive,
    someoneHasTaxedIncome,
  ),
  checkedByOffice: [],
  grant: deduction({
    monthly: monthlyStandard,
    settledBy: yearlySettlements,
    sharing: {
      shares: [[100], [50, 50]],
      source: cite(gf2022_8, '二', '具体扣除方式在一个纳税年度内不能变更'),
    },
    income: taxedIncome,
  }),
  notes: [
    note(
      {
        zh: '可以一人扣100%，也可以两人各扣50%，没有别的分法；选定后一年内不能改。每个孩子可以分别选。',
        en: 'One parent takes 100 %, or each takes 50 %; there is no other way, and it cannot be changed within the year. Each child may be decided separately.',
      },
      cite(gf2022_8, '二', '具体扣除方式在一个纳税年度内不能变更'),
    ),
    note(
      {
        zh: '12月没有确认的，单位从1月起暂停扣除，直到您确认。',
        en: 'Without the confirmation in December the employer stops deducting from January until you confirm.',
      },
      cite(sta2022_7, '九', '暂停扣除'),
    ),
    note(
      {
        zh: '出生医学证明等资料自己留存5年备查。',
        en: 'Keep the birth certificate and other papers for 5 years.',
      },
      cite(sta2022_7, '二十四', '保存五年'),
    ),
    note(
      { zh: '当年扣不完的，不能留到以后年度。', en: 'What is not used up in a year is lost.' },
      cite(gf2018_41, '三十', '不能结转以后年度扣除'),
    ),
    note(
      {
        zh: '离婚或再婚的，由两个人自己商量怎么分，合起来不能超过这个数。',
        en: 'After a divorce or remarriage the two who deduct for a child agree between themselves and together stay within this amount.',
      },
      cite(sta57, '十一', '应当与其他填报人在允许扣除的标准内确认扣除金额', medium(taxOffice)),
    ),
    note(
      {
        zh: '只有经营所得的，平时预缴不能扣，在汇算清缴时一起扣。',
        en: 'With business income only, it is deducted in the yearly settlement, not in the prepayments.',
      },
      cite(incomeTaxRegulation, '十五', '专项附加扣除在办理汇算清缴时减除'),
    ),
    note(
      {
        zh: '工资和经营所得都有的，只能在其中一种里扣，不能重复。',
        en: 'With both wages and business income it is deducted from one of them, not twice.',
      },
      refer(sta57, '十'),
    ),
    note(
      {
        zh: '外籍个人选用住房补贴等津补贴免税的，不能同时用这项扣除。',
        en: 'Foreign residents use either this deduction or the tax-free foreigners’ allowances, not both.',
      },
      refer(mof2023_29, '', medium(taxOffice)),
    ),
  ],
  bring: [
    {
      zh: '孩子的出生医学证明（填信息用，不用交）',
      en: 'The child’s birth certificate (for its number; it is not handed in)',
    },
  ],
  apply: [
    {
      where: {
        zh: '手机“个人所得税”APP：填孩子信息，由单位每月扣。当年没赶上的月份，后面几个月会补扣',
        en: 'In the tax app 个人所得税: enter the child, and the employer deducts it every month; earlier months of the same year are made up',
      },
    },
    { where: { zh: '第二年汇算清缴时补扣', en: 'Or in the settlement of the year, in the next' } },
  ],
  deadlines: [yearlyConfirmation],
  ask: taxOffice,
  followedBy: 'child-education-deduction',
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '2025年6月出生，妈妈有工资', en: 'Born in June 2025, the mother has wages' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '这个月满3周岁，上个月是最后一个月', en: 'Turns 3 this month; last month was the last' },
      asOf: '2026-11-01',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', income: 'comprehensive' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2023-11-30', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '奶奶帮忙带，不是监护人', en: 'The grandmother minds the child and is not its guardian' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'minded' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '还不知道爸爸有没有收入', en: 'The father’s income is not known yet' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          { id: 'mother', role: 'mother', income: 'none' },
          { id: 'father', role: 'father' },
        ],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['parent.income'],
    },
  ],
});
