import type { Answers, Member } from '#dsl';
import type { HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const mother = (answers: Answers): Member => ({
  id: 'm',
  role: 'mother',
  birthDate: '1995-04-02',
  ...answers,
});
const father = (answers: Answers): Member => ({
  id: 'f',
  role: 'father',
  birthDate: '1993-09-18',
  ...answers,
});
const wages = (comprehensiveTaxable: number): Answers => ({ income: 'comprehensive', comprehensiveTaxable });
const business = (businessTaxable: number, soleTrader: boolean): Answers => ({
  income: 'business',
  businessTaxable,
  soleTrader,
});
const nothing: Answers = { income: 'none' };

const child = (birthDate: string, id = 'c1'): Member => ({
  id,
  stage: 'living',
  bond: 'birth',
  birthDate,
  disability: 'none',
});

const household = (parents: readonly Member[], children: readonly Member[] = [child('2025-03-01')]) => ({
  family: { marriage: 'married', publicRental: 'none', homePurchase: 'no' },
  parents,
  children,
});

const entitled = [{ benefit: 'infant-care-deduction', subject: 'c1', verdict: 'entitled' }] as const;

/** What the deduction is worth: F1.4, F1.5, F1.11–F1.16. One child has 12 × 2,000 = 24,000 in 2026 unless said. */
export const taxWorth: readonly HouseholdCase[] = [
  {
    name: '综合所得正好36,000（妈妈）与36,001（爸爸）',
    asOf,
    household: household([mother(wages(36_000)), father(wages(36_001))]),
    claims: entitled,
    taxYears: [{ year: 2026, children: { c1: { months: 12, yuan: 24_000 } } }],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 720, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 720.07 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 360, f: 360.07 }, best: true },
      ],
    },
    working: `F1.15: 36,000 × 3 % = 1,080; 12,000 → 360: 720; half 24,000 → 720: 360. 36,001 × 10 % − 2,520 = 1,080.10;
      12,001 → 360.03: 720.07; half 24,001 → 720.03: 360.07. Father alone 720.07 = half each 360 + 360.07: a tie.`,
  },
  {
    name: '综合所得正好144,000（妈妈）与144,001（爸爸）',
    asOf,
    household: household([mother(wages(144_000)), father(wages(144_001))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 2_400, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 2_400.1 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 1_200, f: 1_200.1 }, best: true },
      ],
    },
    working: `F1.15: 144,000 → 11,880; 120,000 → 9,480: 2,400; 132,000 → 10,680: 1,200. 144,001 × 20 % − 16,920 = 11,880.20;
      120,001 → 9,480.10: 2,400.10; 132,001 → 10,680.10: 1,200.10.`,
  },
  {
    name: '扣除后正好落在36,000（妈妈60,000）与36,001（爸爸60,001），三种分法一样',
    asOf,
    household: household([mother(wages(60_000)), father(wages(60_001))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 2_400, f: 0 }, best: true },
        { takes: { c1: 'f' }, saves: { m: 0, f: 2_400 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 1_200, f: 1_200 }, best: true },
      ],
    },
    working: `F1.15: 60,000 → 3,480, 36,000 → 1,080: 2,400; 48,000 → 2,280: 1,200.
      60,001 → 3,480.10, 36,001 → 1,080.10: 2,400; 48,001 → 2,280.10: 1,200.`,
  },
  {
    name: '妈妈没有收入，爸爸168,000，扣除后正好144,000',
    asOf,
    household: household([mother(nothing), father(wages(168_000))]),
    claims: entitled,
    worth: {
      splits: [{ takes: { c1: 'f' }, saves: { f: 4_800 }, best: true }],
    },
    working: 'F1.15: 168,000 → 16,680; 144,000 → 11,880: 4,800; 156,000 → 14,280: 2,400. F1.13: mother 0.',
  },
  {
    name: '妈妈300,001、爸爸1,000,000（最高一档）',
    asOf,
    household: household([mother(wages(300_001)), father(wages(1_000_000))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 4_800.05, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 10_800 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 2_400.05, f: 5_400 } },
      ],
    },
    working: `F1.15: 300,001 × 25 % − 31,920 = 43,080.25; 276,001 × 20 % − 16,920 = 38,280.20: 4,800.05; 288,001 → 40,680.20: 2,400.05.
      1,000,000 × 45 % − 181,920 = 268,080; 976,000 → 257,280: 10,800; 988,000 → 262,680: 5,400.`,
  },
  {
    name: '妈妈正好420,000、爸爸660,001',
    asOf,
    household: household([mother(wages(420_000)), father(wages(660_001))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 6_000, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 7_200.05 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 3_000, f: 3_600.05 } },
      ],
    },
    working: `F1.15: 420,000 → 73,080; 396,000 → 67,080: 6,000; 408,000 → 70,080: 3,000.
      660,001 × 35 % − 85,920 = 145,080.35; 636,001 × 30 % − 52,920 = 137,880.30: 7,200.05; 648,001 → 141,480.30: 3,600.05.`,
  },
  {
    name: '父母都没有收入',
    asOf,
    household: household([mother(nothing), father(nothing)]),
    claims: [],
    worth: {
      splits: [],
    },
    working:
      'F1.13: with no tax due the saving is 0. Whether one without any income is entitled, §1 does not say.',
  },
  {
    name: '妈妈有收入但不用缴税，爸爸应纳税所得额只有10,000',
    asOf,
    household: household([mother(wages(0)), father(wages(10_000))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 0, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 300 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 0, f: 300 }, best: true },
      ],
    },
    working:
      'F1.12, F1.13: father 10,000 × 3 % = 300; 24,000 or 12,000 both leave 0, the rest is lost. Mother 0.',
  },
  {
    name: '爸爸合伙经营100,000（不是个体工商户），妈妈不用缴税',
    asOf,
    household: household([mother(wages(0)), father(business(100_000, false))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 0, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 3_400 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 0, f: 2_200 } },
      ],
    },
    working: `F1.16: 100,000 × 20 % − 10,500 = 9,500; 76,000 × 10 % − 1,500 = 6,100: 3,400; 88,000 → 7,300: 2,200.`,
  },
  {
    name: '父母都是个体工商户：妈妈30,000、爸爸100,000，减半征收',
    asOf,
    household: household([mother(business(30_000, true)), father(business(100_000, true))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 600, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 1_700 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 300, f: 1_100 } },
      ],
    },
    working: `F1.16 halved: mother 1,500 / 2 = 750; 6,000 → 300 / 2 = 150: 600; 18,000 → 900 / 2 = 450: 300.
      Father 9,500 / 2 = 4,750; 6,100 / 2 = 3,050: 1,700; 7,300 / 2 = 3,650: 1,100.`,
  },
  {
    name: '爸爸做生意，没回答是不是个体工商户',
    asOf,
    household: household([mother(wages(20_000)), father({ income: 'business', businessTaxable: 100_000 })]),
    claims: entitled,
    worth: {
      splits: [],
      missing: ['parent.soleTrader'],
    },
    working:
      'F1.16: 3,400 or half of it: not settled. Mother as F1.15: 600 and 360. No split may be called best.',
  },
  {
    name: '妈妈不用缴税，爸爸是个体工商户，正好2,000,000',
    asOf,
    household: household([mother(wages(0)), father(business(2_000_000, true))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 0, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 4_200 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 0, f: 2_100 } },
      ],
    },
    working: `F1.16 "up to 2,000,000": 634,500 / 2 = 317,250; 1,976,000 → 626,100 / 2 = 313,050: 4,200; 1,988,000 → 630,300 / 2 = 315,150: 2,100.`,
  },
  {
    name: '爸爸是个体工商户，2,000,001',
    asOf,
    household: household([mother(nothing), father(business(2_000_001, true))]),
    claims: entitled,
    worth: {
      splits: [],
      beyond: ['f'],
    },
    working:
      'F1.16: how income above 2,000,000 is halved is not in the dossier: not worked out, and not a guess.',
  },
  {
    name: '2028年，爸爸是个体工商户100,000：减半征收已到期',
    asOf: '2028-02-01',
    household: household([mother(wages(0)), father(business(100_000, true))], [child('2025-06-10')]),
    claims: entitled,
    taxYears: [{ year: 2028, children: { c1: { months: 5, yuan: 10_000 } } }],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 0, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 2_000 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 0, f: 1_000 } },
      ],
    },
    working:
      'F1.16: halved to 2027-12-31 only. 100,000 → 9,500; 90,000 → 7,500: 2,000; 95,000 → 8,500: 1,000.',
  },
  {
    name: '妈妈合伙经营3,000,000（不减半），爸爸不用缴税',
    asOf,
    household: household([mother(business(3_000_000, false)), father(wages(0))]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 8_400, f: 0 }, best: true },
        { takes: { c1: 'f' }, saves: { m: 0, f: 0 } },
        { takes: { c1: 'half' }, saves: { m: 4_200, f: 0 } },
      ],
    },
    working: 'F1.16: no limit matters outside the halving: 35 % × 24,000 = 8,400; × 12,000 = 4,200.',
  },
  {
    name: '爸爸工资30,000又合伙经营100,000，只能从一处扣',
    asOf,
    household: household([
      mother(wages(20_000)),
      father({
        income: 'both',
        comprehensiveTaxable: 30_000,
        businessTaxable: 100_000,
        soleTrader: false,
      }),
    ]),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 600, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 3_400 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 360, f: 2_200 } },
      ],
    },
    working:
      'F1.11: once. From wages 900 − 180 = 720 (half 360), from business 3,400 (half 2,200): the better one.',
  },
  {
    name: '妈妈不用缴税、爸爸两种收入、两个孩子：两个孩子也只能从同一处扣',
    asOf,
    household: household(
      [
        mother(wages(0)),
        father({
          income: 'both',
          comprehensiveTaxable: 150_000,
          businessTaxable: 100_000,
          soleTrader: false,
        }),
      ],
      [child('2024-05-01'), child('2025-12-01', 'c2')],
    ),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'f', c2: 'f' }, saves: { m: 0, f: 5_800 }, best: true },
        { takes: { c1: 'f', c2: 'half' }, saves: { m: 0, f: 4_600 } },
        { takes: { c1: 'half', c2: 'f' }, saves: { m: 0, f: 4_600 } },
        { takes: { c1: 'f', c2: 'm' }, saves: { m: 0, f: 3_400 } },
        { takes: { c1: 'half', c2: 'half' }, saves: { m: 0, f: 3_400 } },
        { takes: { c1: 'm', c2: 'f' }, saves: { m: 0, f: 3_400 } },
        { takes: { c1: 'half', c2: 'm' }, saves: { m: 0, f: 2_200 } },
        { takes: { c1: 'm', c2: 'half' }, saves: { m: 0, f: 2_200 } },
        { takes: { c1: 'm', c2: 'm' }, saves: { m: 0, f: 0 } },
      ],
    },
    working: `F1.11: all of a person's deduction from one kind. Business 9,500: −48,000 → 3,700: 5,800; −36,000 → 4,900: 4,600; −24,000: 3,400; −12,000: 2,200.
      Wages 13,080: −48,000 → 7,680: 5,400; −36,000: 4,200; −24,000: 3,000; −12,000: 1,800. Not 3,400 + 3,000 = 6,400 from both.`,
  },
  {
    name: '两个孩子分法不同才最省：老大全给爸爸，老二（7月出生）各一半',
    asOf,
    household: household(
      [mother(wages(42_000)), father(wages(66_000))],
      [child('2024-10-20'), child('2026-07-15', 'c2')],
    ),
    claims: entitled,
    taxYears: [
      { year: 2026, children: { c1: { months: 12, yuan: 24_000 }, c2: { months: 6, yuan: 12_000 } } },
    ],
    worth: {
      splits: [
        { takes: { c1: 'f', c2: 'f' }, saves: { m: 0, f: 3_180 } },
        { takes: { c1: 'f', c2: 'half' }, saves: { m: 600, f: 3_000 }, best: true },
        { takes: { c1: 'f', c2: 'm' }, saves: { m: 780, f: 2_400 } },
        { takes: { c1: 'half', c2: 'f' }, saves: { m: 780, f: 2_400 } },
        { takes: { c1: 'half', c2: 'half' }, saves: { m: 960, f: 1_800 } },
        { takes: { c1: 'half', c2: 'm' }, saves: { m: 1_140, f: 1_200 } },
        { takes: { c1: 'm', c2: 'f' }, saves: { m: 1_140, f: 1_200 } },
        { takes: { c1: 'm', c2: 'half' }, saves: { m: 1_320, f: 600 } },
        { takes: { c1: 'm', c2: 'm' }, saves: { m: 1_500, f: 0 } },
      ],
    },
    working: `F1.5, F1.15. Father 66,000: −36,000 → 30,000: 4,080 − 900 = 3,180; −30,000: 3,000; −24,000: 2,400; −18,000: 1,800; −12,000: 1,200; −6,000: 600.
      Mother 42,000 (1,680): −6,000 → 1,080: 600; −12,000 → 900: 780; −18,000 → 720: 960; −24,000 → 540: 1,140; −30,000 → 360: 1,320; −36,000 → 180: 1,500.
      Only 30,000 + 6,000 is all taken at 10 %: 3,600.`,
  },
  {
    name: '两个孩子，两种分法并列最省',
    asOf,
    household: household(
      [mother(wages(48_000)), father(wages(72_000))],
      [child('2024-10-20'), child('2025-11-11', 'c2')],
    ),
    claims: entitled,
    worth: {
      splits: [
        { takes: { c1: 'f', c2: 'f' }, saves: { m: 0, f: 3_960 } },
        { takes: { c1: 'f', c2: 'half' }, saves: { m: 1_200, f: 3_600 }, best: true },
        { takes: { c1: 'half', c2: 'f' }, saves: { m: 1_200, f: 3_600 }, best: true },
        { takes: { c1: 'f', c2: 'm' }, saves: { m: 1_560, f: 2_400 } },
        { takes: { c1: 'half', c2: 'half' }, saves: { m: 1_560, f: 2_400 } },
        { takes: { c1: 'm', c2: 'f' }, saves: { m: 1_560, f: 2_400 } },
        { takes: { c1: 'half', c2: 'm' }, saves: { m: 1_920, f: 1_200 } },
        { takes: { c1: 'm', c2: 'half' }, saves: { m: 1_920, f: 1_200 } },
        { takes: { c1: 'm', c2: 'm' }, saves: { m: 2_280, f: 0 } },
      ],
    },
    working: `F1.5, F1.15. Father 72,000 (4,680): −48,000 → 720: 3,960; −36,000 → 1,080: 3,600; −24,000: 2,400; −12,000: 1,200.
      Mother 48,000 (2,280): −12,000 → 1,080: 1,200; −24,000 → 720: 1,560; −36,000 → 360: 1,920; −48,000: 2,280. Best 4,800, twice.`,
  },
  {
    name: '年中满3岁，只剩10个月：两种分法并列',
    asOf,
    household: household([mother(wages(20_000)), father(wages(40_000))], [child('2023-11-24')]),
    claims: [],
    taxYears: [{ year: 2026, children: { c1: { months: 10, yuan: 20_000 } } }],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 600, f: 0 } },
        { takes: { c1: 'f' }, saves: { m: 0, f: 880 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 300, f: 580 }, best: true },
      ],
    },
    working:
      'F1.3: 20,000. F1.15: 40,000 → 1,480; 20,000 → 600: 880; 30,000 → 900: 580; mother 10,000 → 300.',
  },
  {
    name: '没回答爸爸的收入种类',
    asOf,
    household: household([mother(wages(20_000)), father({})]),
    claims: [],
    worth: {
      splits: [],
      missing: ['parent.income'],
    },
    working: 'F1.15: the mother by herself is settled, the father is not.',
  },
  {
    name: '爸爸领工资，但说不清应纳税所得额',
    asOf,
    household: household([
      mother(wages(20_000)),
      father({ income: 'comprehensive', comprehensiveTaxable: null }),
    ]),
    claims: entitled,
    worth: {
      splits: [],
      missing: ['parent.comprehensiveTaxable'],
    },
    working: 'F1.8: no amount is a condition, so still entitled; F1.15: the saving needs the amount.',
  },
  {
    name: '离婚后只填了妈妈一人，50,000',
    asOf,
    household: {
      family: { marriage: 'divorced', publicRental: 'none', homePurchase: 'no' },
      parents: [mother(wages(50_000))],
      children: [child('2025-01-20')],
    },
    claims: entitled,
    taxYears: [{ year: 2026, children: { c1: { months: 12, yuan: 24_000 } } }],
    worth: { splits: [{ takes: { c1: 'm' }, saves: { m: 1_700 }, best: true }] },
    working: 'F1.4, F1.7: she may take all of it. F1.15: 50,000 → 2,480; 26,000 × 3 % = 780: 1,700.',
  },
];
