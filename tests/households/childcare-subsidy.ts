import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const mother: Member = { id: 'm', role: 'mother' };
const father: Member = { id: 'f', role: 'father' };

const born = (birthDate: string, answers: Answers = {}, id = 'c1'): Member => ({
  stage: 'living',
  bond: 'birth',
  isChinese: true,
  birthDate,
  ...answers,
  id,
});
const couple = (...children: readonly Member[]): Household => ({
  family: {},
  parents: [mother, father],
  children,
});

type Expected = Omit<ExpectedClaim, 'benefit' | 'subject'>;
const since2025 = (rest: Expected, subject = 'c1'): ExpectedClaim => ({
  benefit: 'childcare-subsidy',
  subject,
  ...rest,
});
const before2025 = (rest: Expected, subject = 'c1'): ExpectedClaim => ({
  benefit: 'childcare-subsidy-before-2025',
  subject,
  ...rest,
});
const no: Expected = { verdict: 'notEntitled' };
const yes: Expected = { verdict: 'entitled', status: 'current' };

export const childcareSubsidy: readonly HouseholdCase[] = [
  {
    name: '2025年6月10日出生，还没有申请过',
    asOf,
    household: couple(born('2025-06-10', { subsidyFirst: 'notYet' })),
    claims: [
      since2025({
        ...yes,
        payments: [
          [2026, 3600, '2026-12-31', 'now'],
          [2027, 3600, '2027-12-31', 'later'],
          [2028, 3600, '2028-12-31', 'later'],
        ],
      }),
      before2025(no),
    ],
    working: `F2.7: first application in the year of birth or the next, so by 2026-12-31, then in the two years after
      that. F2.3: three payments of 3,600, 10,800 in all.`,
  },
  {
    name: '2025年1月1日出生，出生当年申请过',
    asOf,
    household: couple(born('2025-01-01', { subsidyFirst: 'birthYear' })),
    claims: [
      since2025({
        ...yes,
        from: '2025-01-01',
        through: '2027-12-31',
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 3600, '2026-12-31', 'now'],
          [2027, 3600, '2027-12-31', 'later'],
        ],
      }),
      before2025(no),
    ],
    working: 'F2.3, F2.7: on the first day of the new rule; renewals in 2026 and 2027.',
  },
  {
    name: '2025年1月5日出生，第二年才第一次申请，2027年3月来问',
    asOf: '2027-03-01',
    household: couple(born('2025-01-05', { subsidyFirst: 'nextYear' })),
    claims: [
      since2025({
        ...yes,
        through: '2028-12-31',
        payments: [
          [2026, 3600, '2026-12-31', 'past'],
          [2027, 3600, '2027-12-31', 'now'],
          [2028, 3600, '2028-12-31', 'later'],
        ],
      }),
    ],
    working: 'F2.3, C4: the payment of 2028 is whole although the child turns 3 on 2028-01-05.',
  },
  {
    name: '2025年6月10日出生，到2027年还没有申请过',
    asOf: '2027-01-01',
    household: couple(born('2025-06-10', { subsidyFirst: 'notYet' })),
    claims: [since2025({ verdict: 'undetermined', missing: [], payments: [] })],
    working: `F2.7: the first application was due by 2026-12-31. F2.8: only the missed year is lost, but how the others are
      then applied for is not said: ask.`,
  },
  {
    name: '2026年3月1日出生，还没有申请过',
    asOf,
    household: couple(born('2026-03-01', { subsidyFirst: 'notYet' })),
    claims: [
      since2025({
        ...yes,
        payments: [
          [2026, 3600, '2027-12-31', 'now'],
          [2027, 3600, '2028-12-31', 'later'],
          [2028, 3600, '2029-12-31', 'later'],
        ],
      }),
    ],
    working:
      'F2.7: may be applied for at once, at the latest by 2027-12-31; the renewals follow the first application.',
  },
  {
    name: '2024年12月31日出生：差一天，按月折算',
    asOf,
    household: couple(born('2024-12-31')),
    claims: [
      since2025(no),
      before2025({
        ...yes,
        from: '2025-01-01',
        through: '2027-12-31',
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 3600, '2026-12-31', 'now'],
          [2027, 3600, '2027-12-31', 'later'],
        ],
      }),
    ],
    working:
      'F2.4, F2.5, C6: January 2025 to December 2027 are 36 months, 12 × 300 = 3,600 a year; 2025 was due in 2025.',
  },
  {
    name: '2023年12月15日出生',
    asOf,
    household: couple(born('2023-12-15')),
    claims: [
      before2025({
        ...yes,
        through: '2026-12-31',
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 3600, '2026-12-31', 'now'],
        ],
      }),
    ],
    working: 'F2.5, F2.6: 24 months, two payments.',
  },
  {
    name: '2023年1月10日出生：2026年只有1个月',
    asOf,
    household: couple(born('2023-01-10')),
    claims: [
      before2025({
        ...yes,
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 300, '2026-12-31', 'now'],
        ],
      }),
    ],
    working:
      'F2.5: 13 months, 3,900: 3,600 for 2025 and 300 for January 2026, to be applied for within 2026.',
  },
  {
    name: '2022年12月5日出生：2025年就领完了',
    asOf,
    household: couple(born('2022-12-05')),
    claims: [before2025({ ...no, status: 'ended', through: '2025-12-31' })],
    working: 'F2.5, F2.6: 12 months, one payment, to be applied for by 2025-12-31 (F2.7).',
  },
  {
    name: '2022年1月20日出生，2025年6月来问',
    asOf: '2025-06-01',
    household: couple(born('2022-01-20')),
    claims: [before2025({ ...yes, payments: [[2025, 300, '2025-12-31', 'now']] })],
    working: 'F2.5: one month, January 2025, 300 yuan; applied for by 2025-12-31 (F2.7).',
  },
  {
    name: '2021年12月31日出生：没有',
    asOf: '2025-06-01',
    household: couple(born('2021-12-31')),
    claims: [since2025({ ...no, status: 'none' }), before2025({ ...no, status: 'none' })],
    working: 'F2.4: turned 3 on 2024-12-31, before the scheme.',
  },
  {
    name: '双胞胎，2025年8月1日出生',
    asOf,
    household: couple(
      born('2025-08-01', { subsidyFirst: 'birthYear' }),
      born('2025-08-01', { subsidyFirst: 'birthYear' }, 'c2'),
    ),
    claims: [since2025(yes), since2025(yes, 'c2')],
    working: 'F2.12: each child.',
  },
  {
    name: '孩子是外国籍',
    asOf,
    household: couple(born('2025-06-10', { subsidyFirst: 'notYet', isChinese: false })),
    claims: [since2025(no)],
    working: 'F2.9: Chinese nationality.',
  },
  {
    name: '不清楚孩子的国籍',
    asOf,
    household: couple(born('2025-06-10', { subsidyFirst: 'notYet', isChinese: null })),
    claims: [since2025({ verdict: 'undetermined', missing: ['child.isChinese'] })],
    working: 'F2.9; unknown is not a no.',
  },
  {
    name: '离婚，抚养权在妈妈',
    asOf,
    household: {
      family: {},
      parents: [mother],
      children: [born('2025-06-10', { subsidyFirst: 'notYet', custody: 'ours' })],
    },
    claims: [since2025(yes)],
    working: 'F2.13: the parent with custody.',
  },
  {
    name: '离婚，抚养权在另一方',
    asOf,
    household: {
      family: {},
      parents: [father],
      children: [born('2025-06-10', { subsidyFirst: 'notYet', custody: 'other' })],
    },
    claims: [since2025(no)],
    working: 'F2.13: the other parent applies.',
  },
  {
    name: '奶奶帮忙带，父母是监护人',
    asOf,
    household: couple(born('2025-06-10', { bond: 'minded', subsidyFirst: 'notYet' })),
    claims: [since2025(no)],
    working: 'F2.13: grandparents who only mind the child cannot apply.',
  },
  {
    name: '外公外婆是孤儿的监护人',
    asOf,
    household: {
      family: {},
      parents: [{ id: 'g', role: 'guardian' }],
      children: [
        born('2025-06-10', { bond: 'ward', guardianSince: '2026-02-01', subsidyFirst: 'birthYear' }),
      ],
    },
    claims: [since2025(yes)],
    working: 'F2.9, F2.13: orphans included; another guardian applies.',
  },
  {
    name: '第四个孩子',
    asOf,
    household: couple(
      born('2015-01-01', {}, 'a'),
      born('2017-01-01', {}, 'b'),
      born('2019-01-01', {}, 'c'),
      born('2025-06-10', { subsidyFirst: 'notYet' }),
    ),
    claims: [since2025({ verdict: 'undetermined', missing: [] })],
    working: 'F2.11: not verified for Guangxi: ask.',
  },
  {
    name: '怀孕中，预产期2027年2月10日',
    asOf,
    household: couple({ id: 'c1', stage: 'expected', dueDate: '2027-02-10' }),
    claims: [
      since2025({
        verdict: 'notEntitled',
        status: 'upcoming',
        from: '2027-02-01',
        payments: [
          [2027, 3600, '2028-12-31', 'later'],
          [2028, 3600, '2029-12-31', 'later'],
          [2029, 3600, '2030-12-31', 'later'],
        ],
      }),
    ],
    working: 'F2.3, F2.7: after birth, first by the end of the year after the year of birth.',
  },
  {
    name: '孩子2026年5月离世',
    asOf,
    household: couple(born('2025-06-10', { stage: 'died', deathDate: '2026-05-01' })),
    claims: [since2025({ verdict: 'undetermined', missing: [] })],
    working: 'F2.23: expected from other provinces, not seen for Guangxi: ask.',
  },
  ...(
    [
      ['今天', '2023-11-24'],
      ['昨天', '2023-11-23'],
      ['明天', '2023-11-25'],
    ] as const
  ).map(([day, birthDate]) => ({
    name: `育儿补贴：孩子${day}满3岁`,
    asOf,
    household: couple(born(birthDate)),
    claims: [
      since2025(no),
      before2025({
        ...yes,
        from: '2025-01-01',
        through: '2026-12-31',
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 3300, '2026-12-31', 'now'],
        ],
      }),
    ],
    working: `F2.5, C3: through the month of the third birthday, whichever day of it: January 2025 to November 2026 are
      23 months: 12 × 300 = 3,600 and 11 × 300 = 3,300. F2.7: each to be applied for within its year.`,
  })),
  {
    name: '育儿补贴：2023年5月1日出生',
    asOf,
    household: couple(born('2023-05-01')),
    claims: [
      before2025({
        ...yes,
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 1500, '2026-12-31', 'now'],
        ],
      }),
    ],
    working: 'F2.5, C5: by the table, the month of the birthday counts: January to May 2026 are 5 × 300.',
  },
  {
    name: '育儿补贴：2023年10月31日出生',
    asOf,
    household: couple(born('2023-10-31')),
    claims: [
      before2025({
        ...yes,
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 3000, '2026-12-31', 'now'],
        ],
      }),
    ],
    working:
      'F2.5: 3 years old on 31 October 2026: 10 × 300. F2.7: still to be applied for until the end of 2026.',
  },
  {
    name: '育儿补贴：2024年2月29日出生',
    asOf,
    household: couple(born('2024-02-29')),
    claims: [
      before2025({
        ...yes,
        through: '2027-12-31',
        payments: [
          [2025, 3600, '2025-12-31', 'past'],
          [2026, 3600, '2026-12-31', 'now'],
          [2027, 600, '2027-12-31', 'later'],
        ],
      }),
    ],
    working:
      'F1.17 by analogy: 3 on 28 February 2027. F2.5: 26 months, 12 + 12 + 2: 3,600, 3,600 and 2 × 300.',
  },
  {
    name: '孩子户口在湖南，一家住在鱼峰区',
    asOf,
    household: {
      family: { county: 'yufeng', plans: 'conceive' },
      parents: [
        { ...mother, income: 'comprehensive', comprehensiveTaxable: 30_000 },
        { ...father, income: 'none' },
      ],
      children: [born('2025-06-10', { subsidyFirst: 'notYet' })],
    },
    claims: [
      since2025({
        ...yes,
        payments: [
          [2026, 3600, '2026-12-31', 'now'],
          [2027, 3600, '2027-12-31', 'later'],
          [2028, 3600, '2028-12-31', 'later'],
        ],
      }),
      {
        benefit: 'infant-care-deduction',
        subject: 'c1',
        ...yes,
        from: '2025-06-01',
        through: '2028-05-31',
      },
      { benefit: 'pre-pregnancy-check', subject: 'family', ...yes },
    ],
    working: `Where the child is registered no question asks, so nothing may hang on it. F2.2, F2.14: a national subsidy, applied
      for in Hunan. F1.8: no condition on hukou. F6.4: residents without local hukou included.`,
  },
];
