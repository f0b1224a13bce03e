import type { Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const mother: Member = {
  id: 'm',
  role: 'mother',
  birthDate: '1995-04-02',
  income: 'comprehensive',
  comprehensiveTaxable: 20_000,
};
const father: Member = {
  id: 'f',
  role: 'father',
  birthDate: '1993-09-18',
  income: 'comprehensive',
  comprehensiveTaxable: 90_000,
};

const born = (birthDate: string, id = 'c1'): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  disability: 'none',
});

const couple = (...children: readonly Member[]): Household => ({
  family: { marriage: 'married', publicRental: 'none', homePurchase: 'no' },
  parents: [mother, father],
  children,
});

const infant = (subject: string, rest: Omit<ExpectedClaim, 'benefit' | 'subject'>): ExpectedClaim => ({
  benefit: 'infant-care-deduction',
  subject,
  ...rest,
});
const education = (subject: string, rest: Omit<ExpectedClaim, 'benefit' | 'subject'>): ExpectedClaim => ({
  benefit: 'child-education-deduction',
  subject,
  ...rest,
});

/** Which months count: F1.1–F1.3, F1.14, F1.17. */
export const infantMonths: readonly HouseholdCase[] = [
  {
    name: '一孩家庭，孩子2025年6月10日出生，妈妈应纳税所得额2万、爸爸9万',
    asOf,
    household: couple(born('2025-06-10')),
    claims: [
      infant('c1', {
        verdict: 'entitled',
        force: 'right',
        status: 'current',
        from: '2025-06-01',
        through: '2028-05-31',
      }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2028-06-01' }),
    ],
    taxYears: [
      { year: 2025, children: { c1: { months: 7, yuan: 14_000 } } },
      { year: 2026, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2027, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2028, children: { c1: { months: 5, yuan: 10_000 } } },
    ],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 600, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 2_400 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 360, f: 1_200 } },
      ],
    },
    working: `F1.3: 2025-06 to 2028-05 (third birthday in 2028-06): 7 + 12 + 12 + 5 = 36 months; F1.2: × 2,000.
      F1.14: education from 2028-06. F1.15: mother 20,000 × 3 % = 600, then 0: 600; father 90,000 × 10 % − 2,520 = 6,480,
      66,000 → 4,080: 2,400; half: 20,000 − 12,000 = 8,000 → 240: 360, and 78,000 → 5,280: 1,200.`,
  },
  {
    name: '孩子今天满3岁',
    asOf,
    household: couple(born('2023-11-24')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', from: '2023-11-01', through: '2026-10-31' }),
      education('c1', { verdict: 'entitled', force: 'right', status: 'current', from: '2026-11-01' }),
    ],
    taxYears: [
      { year: 2023, children: { c1: { months: 2, yuan: 4_000 } } },
      { year: 2024, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2025, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2026, children: { c1: { months: 10, yuan: 20_000 } } },
    ],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 600, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 2_000 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 300, f: 1_000 } },
      ],
    },
    working: `F1.3: the last month is the one before 2026-11; 2 + 12 + 12 + 10 = 36. F1.14: education from 2026-11.
      2026: 20,000. Mother 20,000 → 0: 600; father 90,000 → 70,000: 10 % × 20,000 = 2,000; half 10,000: 3 % = 300 and 10 % = 1,000.`,
  },
  {
    name: '孩子昨天满3岁',
    asOf,
    household: couple(born('2023-11-23')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', through: '2026-10-31' }),
      education('c1', { verdict: 'entitled', status: 'current', from: '2026-11-01' }),
    ],
    working: 'F1.3, F1.14: day of the month is irrelevant, November 2026 is the third-birthday month.',
  },
  {
    name: '孩子明天满3岁',
    asOf,
    household: couple(born('2023-11-25')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', through: '2026-10-31' }),
      education('c1', { verdict: 'entitled', status: 'current', from: '2026-11-01' }),
    ],
    working: 'F1.3, F1.14: still two years old, but November is already the third-birthday month.',
  },
  {
    name: '孩子本月最后一天满3岁',
    asOf,
    household: couple(born('2023-11-30')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', from: '2023-11-01', through: '2026-10-31' }),
      education('c1', { verdict: 'entitled', status: 'current', from: '2026-11-01' }),
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 10, yuan: 20_000 } } }],
    working: 'F1.3: 2026-01 to 2026-10.',
  },
  {
    name: '孩子上月最后一天满3岁（31日出生）',
    asOf,
    household: couple(born('2023-10-31')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', from: '2023-10-01', through: '2026-09-30' }),
      education('c1', { verdict: 'entitled', status: 'current', from: '2026-10-01' }),
    ],
    taxYears: [
      { year: 2023, children: { c1: { months: 3, yuan: 6_000 } } },
      { year: 2026, children: { c1: { months: 9, yuan: 18_000 } } },
    ],
    working: 'F1.3: third-birthday month 2026-10, last month 2026-09; 3 + 12 + 12 + 9 = 36.',
  },
  {
    name: '孩子下月1日满3岁，今天问',
    asOf,
    household: couple(born('2023-12-01')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current', from: '2023-12-01', through: '2026-11-30' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2026-12-01' }),
    ],
    taxYears: [
      { year: 2023, children: { c1: { months: 1, yuan: 2_000 } } },
      { year: 2026, children: { c1: { months: 11, yuan: 22_000 } } },
    ],
    working: 'F1.3: last month 2026-11; 1 + 12 + 12 + 11 = 36.',
  },
  {
    name: '孩子1日出生，满3岁前一天（11月30日）问',
    asOf: '2026-11-30',
    household: couple(born('2023-12-01')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming' }),
    ],
    working: 'F1.3: the last day of the last month.',
  },
  {
    name: '孩子1日出生，满3岁当天（12月1日）问',
    asOf: '2026-12-01',
    household: couple(born('2023-12-01')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', through: '2026-11-30' }),
      education('c1', { verdict: 'entitled', status: 'current', from: '2026-12-01' }),
    ],
    working: 'F1.3, F1.14: no gap and no overlap.',
  },
  {
    name: '孩子2024年1月31日出生',
    asOf,
    household: couple(born('2024-01-31')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current', from: '2024-01-01', through: '2026-12-31' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2027-01-01' }),
    ],
    taxYears: [2024, 2025, 2026].map((year) => ({ year, children: { c1: { months: 12, yuan: 24_000 } } })),
    working: 'F1.3: third-birthday month 2027-01, last month 2026-12; 3 × 12 months × 2,000.',
  },
  {
    name: '孩子2023年12月31日出生',
    asOf,
    household: couple(born('2023-12-31')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current', from: '2023-12-01', through: '2026-11-30' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2026-12-01' }),
    ],
    taxYears: [
      { year: 2023, children: { c1: { months: 1, yuan: 2_000 } } },
      { year: 2026, children: { c1: { months: 11, yuan: 22_000 } } },
    ],
    working: 'F1.3: one day before New Year costs nothing: 1 + 12 + 12 + 11 = 36; ends 2026-11.',
  },
  {
    name: '孩子2024年1月1日出生',
    asOf,
    household: couple(born('2024-01-01')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current', from: '2024-01-01', through: '2026-12-31' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2027-01-01' }),
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 12, yuan: 24_000 } } }],
    working: 'F1.3: third-birthday month 2027-01; one month later than a child born the day before.',
  },
  {
    name: '孩子2024年2月29日出生',
    asOf,
    household: couple(born('2024-02-29')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current', from: '2024-02-01', through: '2027-01-31' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2027-02-01' }),
    ],
    taxYears: [
      { year: 2024, children: { c1: { months: 11, yuan: 22_000 } } },
      { year: 2025, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2026, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2027, children: { c1: { months: 1, yuan: 2_000 } } },
    ],
    working: 'F1.17: third birthday on 2027-02-28, last month 2027-01; 11 + 12 + 12 + 1 = 36.',
  },
  {
    name: '孩子今天出生',
    asOf,
    household: couple(born('2026-11-24')),
    claims: [
      infant('c1', { verdict: 'entitled', status: 'current', from: '2026-11-01', through: '2029-10-31' }),
      education('c1', { verdict: 'notEntitled', status: 'upcoming', from: '2029-11-01' }),
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 2, yuan: 4_000 } } }],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 120, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 400 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 60, f: 200 } },
      ],
    },
    working: 'F1.3: November and December 2026, 2 × 2,000 = 4,000. F1.15: 4,000 × 3 % = 120, × 10 % = 400.',
  },
  {
    name: '两个孩子跨2022、2023年标准：老大2020年6月15日、老二2022年12月31日出生',
    asOf,
    household: couple({ ...born('2020-06-15'), education: 'fullTime' }, born('2022-12-31', 'c2')),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', from: '2022-01-01', through: '2023-05-31' }),
      education('c1', { verdict: 'entitled', status: 'current', from: '2023-06-01' }),
      infant('c2', { verdict: 'notEntitled', status: 'ended', from: '2022-12-01', through: '2025-11-30' }),
      education('c2', { verdict: 'entitled', status: 'current', from: '2025-12-01' }),
    ],
    taxYears: [
      { year: 2022, children: { c1: { months: 12, yuan: 12_000 }, c2: { months: 1, yuan: 1_000 } } },
      { year: 2023, children: { c1: { months: 5, yuan: 10_000 }, c2: { months: 12, yuan: 24_000 } } },
      { year: 2024, children: { c2: { months: 12, yuan: 24_000 } } },
      { year: 2025, children: { c2: { months: 11, yuan: 22_000 } } },
    ],
    working: `F1.1: 2022 at 1,000: 12 × 1,000 and 1 × 1,000. F1.2: from 2023-01 at 2,000: 5 × 2,000, 12 × 2,000.
      F1.3: c1 to 2023-05 (nothing before 2022-01), c2 2022-12 to 2025-11: 1 + 12 + 12 + 11 = 36. F1.14: c1 at school.`,
  },
  {
    name: '孩子2019年2月10日出生（2022年以前没有这项扣除）',
    asOf,
    household: couple({ ...born('2019-02-10'), education: 'fullTime' }),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'ended', from: '2022-01-01', through: '2022-01-31' }),
      education('c1', { verdict: 'entitled', status: 'current' }),
    ],
    taxYears: [{ year: 2022, children: { c1: { months: 1, yuan: 1_000 } } }],
    working:
      'F1.1, F1.3: the last month before the third-birthday month 2022-02 is the first month of the item.',
  },
  {
    name: '孩子2019年1月31日出生，从来没有可扣的月份',
    asOf,
    household: couple({ ...born('2019-01-31'), education: 'fullTime' }),
    claims: [
      infant('c1', { verdict: 'notEntitled', status: 'none' }),
      education('c1', { verdict: 'entitled', status: 'current' }),
    ],
    working: 'F1.1, F1.3: its last month would be 2021-12, before the item began on 2022-01-01.',
  },
  {
    name: '双胞胎，2025年3月5日出生',
    asOf,
    household: couple(born('2025-03-05'), born('2025-03-05', 'c2')),
    claims: ['c1', 'c2'].map((child) =>
      infant(child, { verdict: 'entitled', status: 'current', from: '2025-03-01', through: '2028-02-29' }),
    ),
    taxYears: [
      { year: 2026, children: { c1: { months: 12, yuan: 24_000 }, c2: { months: 12, yuan: 24_000 } } },
      { year: 2028, children: { c1: { months: 2, yuan: 4_000 }, c2: { months: 2, yuan: 4_000 } } },
    ],
    working: 'F1.1, F1.2: per infant. F1.3: third-birthday month 2028-03, last day 29 February 2028.',
  },
  {
    name: '三胞胎，2026年2月14日出生',
    asOf,
    household: couple(born('2026-02-14'), born('2026-02-14', 'c2'), born('2026-02-14', 'c3')),
    claims: ['c1', 'c2', 'c3'].map((child) =>
      infant(child, { verdict: 'entitled', status: 'current', from: '2026-02-01', through: '2029-01-31' }),
    ),
    taxYears: [
      {
        year: 2026,
        children: {
          c1: { months: 11, yuan: 22_000 },
          c2: { months: 11, yuan: 22_000 },
          c3: { months: 11, yuan: 22_000 },
        },
      },
    ],
    working: 'F1.2, F1.3: 2026-02 to 2026-12 = 11 months × 2,000 for each.',
  },
];
