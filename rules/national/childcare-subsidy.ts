import {
  all,
  any,
  benefit,
  cite,
  clause,
  dayOf,
  duringMonths,
  endOfYear,
  exact,
  is,
  onOrAfter,
  parameter,
  payments,
  unsettled,
  yearsAfter,
} from '#dsl';
import { childBirthDate, childStage, childSubsidyFirst } from '../facts/child.ts';
import { subsidyAnswers2025, subsidyRules2025 } from '../sources/national.ts';
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

export const subsidyYearly = parameter('childcareSubsidy.yearly', {
  name: { zh: '每个孩子每年', en: 'Per child and year' },
  unit: 'yuanPerYear',
  checkedOn: '2026-11-24',
  revisions: [
    {
      from: '2025-01-01',
      value: exact(3600),
      source: cite(subsidyAnswers2025, '', '国家基础标准为每孩每年3600元，至其年满3周岁'),
    },
  ],
});

const yearlyApplications = cite(
  subsidyRules2025,
  '十二',
  '应当在婴幼儿出生当年或次年提出首次申请，并在之后的连续两个年度分别提出续领申请',
);
const birth = dayOf(childBirthDate);

/** Children born since 2025: three payments in a row, not by months; those born before have a rule of their own. */
export const childcareSubsidy = benefit('childcare-subsidy', {
  ...subsidyBasics,
  title: { zh: '育儿补贴（2025年起出生）', en: 'Childcare subsidy (born since 2025)' },
  summary: {
    zh: '每个孩子每年3,600元，连领3年，一共10,800元，不按月折算。每年都要申请一次。',
    en: '3,600 yuan a year for each child, three years in a row, 10,800 yuan in all and not by months. Apply once every year.',
  },
  when: all(
    parentOrGuardian,
    clause(
      { zh: '2025年1月1日以后出生', en: 'Born on or after 1 January 2025' },
      cite(subsidyAnswers2025, '', '可连续申领3年补贴，共计10800元'),
      onOrAfter(childBirthDate, '2025-01-01'),
    ),
    clause(
      {
        zh: '出生当年或第二年第一次申请，再连续申请两年',
        en: 'First applied for in the year of birth or the next, then in the two years after that',
      },
      yearlyApplications,
      any(
        all(is(childStage, 'expected'), duringMonths({ from: birth })),
        all(
          is(childSubsidyFirst, 'birthYear'),
          duringMonths({ from: birth, through: endOfYear(yearsAfter(2, birth)) }),
        ),
        all(
          is(childSubsidyFirst, 'nextYear'),
          duringMonths({ from: birth, through: endOfYear(yearsAfter(3, birth)) }),
        ),
        all(
          is(childSubsidyFirst, 'notYet'),
          any(
            duringMonths({ from: birth, through: endOfYear(yearsAfter(1, birth)) }),
            all(
              duringMonths({ from: birth, through: endOfYear(yearsAfter(3, birth)) }),
              unsettled(
                {
                  zh: '错过了第一次申请的期限，剩下的年度怎么申请要先问',
                  en: 'The first application was missed; ask how the remaining years can be claimed',
                },
                healthOffice,
              ),
            ),
          ),
        ),
        all(is(childStage, 'died'), duringMonths({ from: birth, through: endOfYear(yearsAfter(3, birth)) })),
      ),
    ),
    whileAlive,
    chineseNational,
    hasCustody,
    notBeyondThree,
  ),
  grant: payments({
    name: yearlyApplication,
    amount: subsidyYearly,
    schedule: {
      op: 'yearsInARow',
      times: 3,
      from: birth,
      firstWithin: 1,
      firstApplied: childSubsidyFirst.id,
      yearOf: { birthYear: 0, nextYear: 1 },
    },
    source: yearlyApplications,
  }),
  apply: [
    {
      where: {
        zh: '支付宝或微信搜索“育儿补贴”小程序；第二年起信息没变的，一键续领',
        en: 'The mini-program 育儿补贴 in Alipay or WeChat; from the second year on one tap if nothing has changed',
      },
    },
    {
      where: {
        zh: '孩子户口所在地的乡镇政府或街道办事处',
        en: 'The township or street office where the child is registered',
      },
    },
  ],
  examples: [
    {
      name: { zh: '2025年6月出生，还没申请', en: 'Born in June 2025, not applied for yet' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          { id: 'mother', role: 'mother' },
          { id: 'father', role: 'father' },
        ],
        children: [
          {
            id: 'child',
            stage: 'living',
            birthDate: '2025-06-10',
            bond: 'birth',
            isChinese: true,
            subsidyFirst: 'notYet',
          },
        ],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '2024年12月31日出生：适用以前的办法',
        en: 'Born on 31 December 2024: the earlier rule applies',
      },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2024-12-31', bond: 'birth' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说国籍', en: 'Nationality not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          { id: 'mother', role: 'mother' },
          { id: 'father', role: 'father' },
        ],
        children: [
          { id: 'child', stage: 'living', birthDate: '2025-06-10', bond: 'birth', subsidyFirst: 'birthYear' },
        ],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.isChinese'],
    },
    {
      name: { zh: '第四个孩子：先问', en: 'A fourth child: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          { id: 'mother', role: 'mother' },
          { id: 'father', role: 'father' },
        ],
        children: [
          { id: 'first', stage: 'living', birthDate: '2014-05-01', bond: 'birth' },
          { id: 'second', stage: 'living', birthDate: '2017-02-11', bond: 'birth' },
          { id: 'third', stage: 'living', birthDate: '2020-09-30', bond: 'birth' },
          {
            id: 'fourth',
            stage: 'living',
            birthDate: '2025-06-10',
            bond: 'birth',
            isChinese: true,
            subsidyFirst: 'notYet',
          },
        ],
      },
      subject: 'fourth',
      verdict: 'undetermined',
    },
  ],
});
