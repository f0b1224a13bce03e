import {
  all,
  before,
  benefit,
  cite,
  clause,
  dayOf,
  duringMonths,
  endOfYear,
  exact,
  low,
  medium,
  note,
  on,
  onOrAfter,
  parameter,
  payments,
  refer,
  yearsAfter,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { subsidyRules2025, subsidyScheme2025 } from '../sources/national.ts';
import { healthOffice } from '../sources/offices.ts';
import {
  chineseNational,
  hasCustody,
  notBeyondThree,
  parentOrGuardian,
  subsidyBasics,
  whileAlive,
  yearlyApplication,
} from './childcare-subsidy-basics.ts';
import { childcareSubsidy } from './childcare-subsidy.ts';

const monthly = parameter('childcareSubsidyBefore2025.monthly', {
  name: { zh: '每个孩子每月折算', en: 'Per child and month' },
  unit: 'yuanPerMonth',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2025-01-01',
      value: exact(300),
      source: cite(subsidyRules2025, '十四', '按应补贴月数折算计发补贴'),
    },
  ],
});

const birth = dayOf(childBirthDate);
const schemeStart = on('2025-01-01');

/** Children born before 2025 and under 3 on 1 January 2025: by months, through the month of the third birthday. */
export const childcareSubsidyBefore2025 = benefit('childcare-subsidy-before-2025', {
  ...subsidyBasics,
  otherCaseOf: childcareSubsidy.id,
  title: { zh: '育儿补贴（2022至2024年出生）', en: 'Childcare subsidy (born 2022 to 2024)' },
  summary: {
    zh: '从2025年1月到满3周岁的当月，每月按300元折算，一年领一次。每年都要申请。',
    en: 'From January 2025 through the month of the third birthday, 300 yuan for each month, paid once a year. Apply every year.',
  },
  when: all(
    parentOrGuardian,
    clause(
      { zh: '2022年1月1日到2024年12月31日出生', en: 'Born from 1 January 2022 to 31 December 2024' },
      refer(subsidyRules2025, '十四'),
      all(onOrAfter(childBirthDate, '2022-01-01'), before(childBirthDate, '2025-01-01')),
    ),
    clause(
      {
        zh: '2025年1月起，到满3周岁那一年的年底前申请',
        en: 'Applied for from January 2025 until the end of the year of the third birthday',
      },
      cite(subsidyRules2025, '十二', '逾期未提交申请的，视为自动放弃当年申请资格'),
      duringMonths({ from: schemeStart, through: endOfYear(yearsAfter(3, birth)) }),
    ),
    whileAlive,
    chineseNational,
    hasCustody,
    notBeyondThree,
  ),
  grant: payments({
    name: yearlyApplication,
    amount: monthly,
    schedule: { op: 'monthsOfYear', from: schemeStart, through: yearsAfter(3, birth) },
    source: cite(subsidyRules2025, '十二', '逾期未提交申请的，视为自动放弃当年申请资格'),
  }),
  notes: [
    note(
      {
        zh: '2025年1月1日以前出生的，第一次申请要在2025年12月31日前。那一年没有申请的，2025年的钱不能再领。',
        en: 'For children born before 2025 the first application was due by 31 December 2025. What was not applied for then is lost for 2025.',
      },
      refer(subsidyRules2025, '十二'),
    ),
    note(
      {
        zh: '每月1号出生的孩子，各地算出来的月数可能差一个月，请问清楚。',
        en: 'For a child born on the first of a month the number of months may differ by one from place to place; please ask.',
      },
      refer(subsidyScheme2025, '', low(healthOffice)),
    ),
    note(
      { zh: '最后一年不足12个月的，按实际月数发。', en: 'The last year is paid by its months.' },
      cite(subsidyRules2025, '十四', '按应补贴月数折算计发补贴', medium(healthOffice)),
    ),
    ...subsidyBasics.notes,
  ],
  apply: childcareSubsidy.apply,
  examples: [
    {
      name: { zh: '2023年5月出生：2026年还能领5个月', en: 'Born in May 2023: five months are left for 2026' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          { id: 'mother', role: 'mother' },
          { id: 'father', role: 'father' },
        ],
        children: [{ id: 'child', stage: 'living', birthDate: '2023-05-20', bond: 'birth', isChinese: true }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '2022年12月出生：2025年就领完了', en: 'Born in December 2022: 2025 was the only year' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2022-12-31', bond: 'birth', isChinese: true }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '只有妈妈一人，没有说抚养权', en: 'The mother alone, custody not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2024-05-20', bond: 'birth', isChinese: true }],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.custody'],
    },
    {
      name: {
        zh: '继子女：由谁申领没有写明，先问',
        en: 'A stepchild: who may apply is not written, ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          { id: 'mother', role: 'mother' },
          { id: 'father', role: 'father' },
        ],
        children: [{ id: 'child', stage: 'living', birthDate: '2024-05-20', bond: 'step', isChinese: true }],
      },
      subject: 'child',
      verdict: 'undetermined',
    },
  ],
});
