import type { Answers, Household, Member } from '#dsl';
import type { ExpectedClaim, HouseholdCase } from './household-case.ts';

const asOf = '2026-11-24';
const wages: Answers = { income: 'comprehensive', comprehensiveTaxable: 60_000 };
const mother: Member = { id: 'm', role: 'mother', birthDate: '1992-02-02', ...wages };
const father: Member = { id: 'f', role: 'father', birthDate: '1990-03-03', ...wages };
const grandmother: Member = { id: 'g1', role: 'guardian', birthDate: '1962-05-05', ...wages };
const grandfather: Member = { id: 'g2', role: 'guardian', birthDate: '1960-06-06', ...wages };

const living = (answers: Answers, id = 'c1'): Member => ({
  id,
  stage: 'living',
  disability: 'none',
  ...answers,
});
const died = (answers: Answers): Member => ({ id: 'c1', stage: 'died', bond: 'birth', ...answers });
const expected = (dueDate: string, id = 'c1'): Member => ({ id, stage: 'expected', dueDate });

const family = { marriage: 'married', publicRental: 'none', homePurchase: 'no' };
const couple = (...children: readonly Member[]): Household => ({
  family,
  parents: [mother, father],
  children,
});
const grandparents = (child: Member): Household => ({
  family,
  parents: [grandmother, grandfather],
  children: [child],
});

const infant = (rest: Omit<ExpectedClaim, 'benefit' | 'subject'>, subject = 'c1'): ExpectedClaim => ({
  benefit: 'infant-care-deduction',
  subject,
  ...rest,
});
const education = (rest: Omit<ExpectedClaim, 'benefit' | 'subject'>): ExpectedClaim => ({
  benefit: 'child-education-deduction',
  subject: 'c1',
  ...rest,
});

/** Whose child it is, children not yet born and children who died: F1.6, F1.7, F1.18, F1.19. */
export const taxGuardiansAndAdoption: readonly HouseholdCase[] = [
  {
    name: '2024年8月20日出生的孩子，2026年5月12日办收养登记',
    asOf,
    household: couple(living({ bond: 'adopted', birthDate: '2024-08-20', adoptedOn: '2026-05-12' })),
    claims: [
      infant({ verdict: 'entitled', status: 'current', from: '2026-05-01', through: '2027-07-31' }),
      education({ verdict: 'notEntitled', status: 'upcoming', from: '2027-08-01' }),
    ],
    taxYears: [
      { year: 2026, children: { c1: { months: 8, yuan: 16_000 } } },
      { year: 2027, children: { c1: { months: 7, yuan: 14_000 } } },
    ],
    working:
      'F1.19: parents only from the month of registration; the end follows the age. 2026-05…12: 8; 2027-01…07: 7.',
  },
  {
    name: '满3岁以后才收养：2022年10月1日出生，2026年1月10日登记',
    asOf,
    household: couple(living({ bond: 'adopted', birthDate: '2022-10-01', adoptedOn: '2026-01-10' })),
    claims: [
      infant({ verdict: 'notEntitled' }),
      education({ verdict: 'entitled', status: 'current', from: '2026-01-01' }),
    ],
    working:
      'F1.3: last infant month 2025-09. F1.19: adoptive parents only from 2026-01; F1.14 education from then.',
  },
  {
    name: '收养了孩子，说不清登记日期',
    asOf,
    household: couple(living({ bond: 'adopted', birthDate: '2025-08-20', adoptedOn: null })),
    claims: [infant({ verdict: 'entitled', through: '2028-07-31' })],
    worth: { splits: [], missing: ['child.adoptedOn'] },
    working: `F1.19: registered already, whatever the day: every possible answer makes them parents today.
      The year has 2 months (registered this month) up to 12 (F1.3): the day is needed for the yuan.`,
  },
  {
    name: '继子，2024年3月10日出生',
    asOf,
    household: couple(living({ bond: 'step', birthDate: '2024-03-10' })),
    claims: [infant({ verdict: 'entitled', status: 'current', through: '2027-02-28' })],
    working: 'F1.6: step-parents are parents. From which month (the marriage) is not said.',
  },
  {
    name: '父母去世，爷爷奶奶2025年9月15日起任监护人，孩子2024年12月25日出生',
    asOf,
    household: grandparents(living({ bond: 'ward', birthDate: '2024-12-25', guardianSince: '2025-09-15' })),
    claims: [infant({ verdict: 'entitled', force: 'right', status: 'current', through: '2027-11-30' })],
    taxYears: [
      { year: 2026, children: { c1: { months: 12, yuan: 24_000 } } },
      { year: 2027, children: { c1: { months: 11, yuan: 22_000 } } },
    ],
    worth: {
      splits: [
        { takes: { c1: 'g1' }, saves: { g1: 2_400, g2: 0 }, best: true },
        { takes: { c1: 'g2' }, saves: { g1: 0, g2: 2_400 }, best: true },
        { takes: { c1: 'half' }, saves: { g1: 1_200, g2: 1_200 }, best: true },
      ],
    },
    working:
      'F1.6: guardians by the same rules. F1.15: 60,000 → 3,480; 36,000 → 1,080: 2,400; 48,000 → 2,280: 1,200.',
  },
  {
    name: '爷爷奶奶是监护人，没回答从哪天起',
    asOf,
    household: grandparents(living({ bond: 'ward', birthDate: '2024-12-25' })),
    claims: [infant({ verdict: 'entitled', through: '2027-11-30' })],
    worth: { splits: [], missing: ['child.guardianSince'] },
    working: `F1.6: guardians on the day asked; the first day cannot be later than today, so today is settled.
      The months of 2026 are not: 2 if guardians since this month, up to 12.`,
  },
  {
    name: '外公外婆只是帮忙带孩子',
    asOf,
    household: grandparents(living({ bond: 'minded', birthDate: '2024-12-25' })),
    claims: [
      infant({ verdict: 'notEntitled', status: 'none' }),
      education({ verdict: 'notEntitled', status: 'none' }),
    ],
    working: 'F1.6: living with or minding the child is not enough.',
  },
  {
    name: '没有登记结婚的父母，非婚生孩子',
    asOf,
    household: {
      ...couple(living({ bond: 'birth', birthDate: '2025-12-31' })),
      family: { ...family, marriage: 'unmarried' },
    },
    claims: [infant({ verdict: 'entitled', status: 'current', from: '2025-12-01', through: '2028-11-30' })],
    taxYears: [{ year: 2025, children: { c1: { months: 1, yuan: 2_000 } } }],
    worth: {
      splits: [
        { takes: { c1: 'm' }, saves: { m: 2_400, f: 0 }, best: true },
        { takes: { c1: 'f' }, saves: { m: 0, f: 2_400 }, best: true },
        { takes: { c1: 'half' }, saves: { m: 1_200, f: 1_200 }, best: true },
      ],
    },
    working: 'F1.6: non-marital children are children; both parents may split (F1.4).',
  },
  {
    name: '孩子2024年6月10日出生，2026年8月3日离世',
    asOf,
    household: couple(died({ birthDate: '2024-06-10', deathDate: '2026-08-03' })),
    claims: [education({ verdict: 'notEntitled', status: 'none' })],
    taxYears: [{ year: 2026, children: { c1: { months: 8, yuan: 16_000 } } }],
    working: `F1.18: cautious reading, the month of death is the last: 2026-01…08. Later months: the norm is silent,
      so today's verdict is left out. F1.14: the child never reached three.`,
  },
  {
    name: '孩子2024年6月10日出生，本月5日离世',
    asOf,
    household: couple(died({ birthDate: '2024-06-10', deathDate: '2026-11-05' })),
    claims: [infant({ verdict: 'entitled', from: '2024-06-01' })],
    taxYears: [{ year: 2024, children: { c1: { months: 7, yuan: 14_000 } } }],
    working: 'F1.18: November, the month of death, still counts.',
  },
  {
    name: '孩子2024年6月10日出生，已离世，日期不愿回答',
    asOf,
    household: couple(died({ birthDate: '2024-06-10', deathDate: null })),
    claims: [infant({ verdict: 'undetermined', missing: ['child.deathDate'] })],
    working: 'F1.18: a death this month would leave November in: the day decides.',
  },
  {
    name: '预产期本月28日',
    asOf,
    household: couple(expected('2026-11-28')),
    claims: [
      infant({ verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25', through: '2029-10-31' }),
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 2, yuan: 4_000 } } }],
    working: `F1.3: the month of birth counts, November and December: 2 × 2,000. Not born yet: no day up to today is
      claimed, so the span opens tomorrow.`,
  },
  {
    name: '双胞胎，预产期下月20日',
    asOf,
    household: couple(expected('2026-12-20'), expected('2026-12-20', 'c2')),
    claims: ['c1', 'c2'].map((child) =>
      infant(
        { verdict: 'notEntitled', status: 'upcoming', from: '2026-12-01', through: '2029-11-30' },
        child,
      ),
    ),
    taxYears: [{ year: 2026, children: { c1: { months: 1, yuan: 2_000 }, c2: { months: 1, yuan: 2_000 } } }],
    working: 'F1.3: 2026-12 to 2029-11, for each (F1.2).',
  },
  {
    name: '预产期已过（11月10日），还没出生',
    asOf,
    household: couple(expected('2026-11-10')),
    claims: [
      infant({ verdict: 'notEntitled', status: 'upcoming', from: '2026-11-25', through: '2029-10-31' }),
    ],
    working: 'F1.3: a passed due date counts from tomorrow, 2026-11-25, still November.',
  },
  {
    name: '月末最后一天，预产期已过10天：按明天（12月1日）算',
    asOf: '2026-11-30',
    household: couple(expected('2026-11-20')),
    claims: [
      infant({ verdict: 'notEntitled', status: 'upcoming', from: '2026-12-01', through: '2029-11-30' }),
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 1, yuan: 2_000 } } }],
    working: 'F1.3: tomorrow is 2026-12-01: the month of birth is December, November is lost.',
  },
  {
    name: '怀孕中，预产期不清楚',
    asOf,
    household: couple({ id: 'c1', stage: 'expected', dueDate: null }),
    claims: [infant({ verdict: 'notEntitled', status: 'upcoming' })],
    working: 'F1.3: not before birth, whatever the day; when it begins is not known.',
  },
  {
    name: '外国籍的孩子，2025年6月10日出生：个税照样扣',
    asOf,
    household: couple(living({ bond: 'birth', birthDate: '2025-06-10', isChinese: false })),
    claims: [
      infant({ verdict: 'entitled', status: 'current', from: '2025-06-01', through: '2028-05-31' }),
      { benefit: 'childcare-subsidy', subject: 'c1', verdict: 'notEntitled', status: 'none' },
    ],
    taxYears: [{ year: 2026, children: { c1: { months: 12, yuan: 24_000 } } }],
    working: 'F1.8: no condition on nationality. F2.9: the subsidy has one.',
  },
  {
    name: '第四个孩子：个税扣除不看第几个',
    asOf,
    household: couple(
      living({ bond: 'birth', birthDate: '2014-05-01', education: 'fullTime' }),
      living({ bond: 'birth', birthDate: '2017-02-11', education: 'fullTime' }, 'c2'),
      living({ bond: 'birth', birthDate: '2020-01-20', education: 'preschool' }, 'c3'),
      living({ bond: 'birth', birthDate: '2026-01-31' }, 'c4'),
    ),
    claims: [
      infant({ verdict: 'entitled', status: 'current', from: '2026-01-01', through: '2028-12-31' }, 'c4'),
      infant({ verdict: 'notEntitled', status: 'ended', through: '2022-12-31' }, 'c3'),
    ],
    taxYears: [{ year: 2026, children: { c4: { months: 12, yuan: 24_000 } } }],
    working: `F1.8: no condition on the number of the child. F1.3: 2026-01 to 2028-12, the third birthday falls in 2029-01;
      the third child's last month was 2022-12.`,
  },
];
