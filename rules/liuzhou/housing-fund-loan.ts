import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  is,
  loan,
  medium,
  note,
  parameter,
  refer,
  unpublished,
  unsettled,
} from '#dsl';
import { homePurchase } from '../facts/family.ts';
import { ownMinor, rearedChild, notDied } from '../facts/household-members.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { housingFundRegulation } from '../sources/national.ts';
import { housingFundOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const quote = '对购买首套自住住房的多子女家庭，可适当提高住房公积金贷款额度';

const raisedLimit = parameter('housingFundLoan.limit', {
  name: { zh: '提高后的贷款额度', en: 'The raised loan limit' },
  unit: 'yuan',
  checkedOn: '2026-11-24',
  revisions: [
    { from: '2023-02-23', value: unpublished(housingFundOffice), source: cite(lz2023_1, '十一', quote) },
  ],
});

export const housingFundLoan = benefit('housing-fund-loan', {
  title: { zh: '公积金贷款额度上浮（首套自住房）', en: 'Higher housing-fund loan for a first own home' },
  summary: {
    zh: '多子女家庭买第一套自住房，住房公积金贷款额度可以适当提高。',
    en: 'For a first own home of a family with several children, the housing-fund loan limit may be raised.',
  },
  topics: ['housing'],
  force: 'discretion',
  per: 'family',
  when: all(
    clause(
      {
        zh: '打算用公积金贷款买第一套自住房',
        en: 'You plan to buy a first own home with a housing-fund loan',
      },
      cite(lz2023_1, '十一', quote),
      is(homePurchase, 'first'),
    ),
    clause(
      { zh: '是多子女家庭', en: 'You are a family with several children' },
      cite(lz2023_1, '十一', quote),
      any(
        atLeast(count('child', ownMinor), 3),
        all(
          atLeast(count('child', all(rearedChild, notDied)), 2),
          unsettled(
            {
              zh: '“多子女”是两个还是三个孩子，继子女、成年子女算不算，文件没有写',
              en: 'The paper does not say whether “several” means two or three, or whether stepchildren and grown children count',
            },
            housingFundOffice,
          ),
        ),
      ),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '公积金缴存时间、余额和还款能力',
      en: 'Your contributions to the fund, its balance and your ability to repay',
    },
  ],
  grant: loan({
    what: { zh: '可适当提高贷款额度', en: 'The loan limit may be raised' },
    amount: raisedLimit,
  }),
  notes: [
    note(
      {
        zh: '受理贷款申请后，中心应在10日内作出决定。',
        en: 'The centre decides on a loan within 10 days of accepting the application.',
      },
      refer(housingFundRegulation, '', medium(housingFundOffice)),
    ),
    note(
      {
        zh: '按养育孩子的负担给租房、买房优惠，文件只写了“研究制定”；后来有没有出台，没有查到，请打 12345 问。',
        en: 'Rent and purchase incentives by the burden of bringing up children are only to be “studied”; whether any have come since is not published where we could find it, so ask 12345.',
      },
      cite(lz2023_1, '十一', '根据养育未成年子女负担情况研究制定差异化租赁和购买房屋的优惠政策'),
    ),
  ],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '孩子的出生医学证明', en: 'The child’s birth certificate' },
  ],
  apply: [
    {
      where: {
        zh: '先打 12329 问柳州市住房公积金中心：现在的额度、能提高多少',
        en: 'First ask the Housing Fund Centre (12329) for the present limit and the increase',
      },
    },
  ],
  ask: housingFundOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '三个未成年孩子，买首套房', en: 'Three minor children, first home' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', homePurchase: 'first' },
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
        zh: '三个未成年孩子，买首套房，住在广西以外：先问',
        en: 'Three minor children, first home, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere', homePurchase: 'first' },
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
      name: { zh: '两个孩子：“多子女”没有定义，要先问', en: 'Two children: not defined, ask' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', homePurchase: 'first' },
        children: [
          { id: 'first', stage: 'living', birthDate: '2015-03-01', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2019-08-20', bond: 'birth' },
        ],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '一个孩子', en: 'One child' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', homePurchase: 'first' },
        children: [{ id: 'first', stage: 'living', birthDate: '2015-03-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: {
        zh: '三个未成年孩子，没有说打不打算买房',
        en: 'Three minor children, the plan to buy not told',
      },
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
      missing: ['family.homePurchase'],
    },
  ],
});
