import type { Household, Member } from '#dsl';
import type { HouseholdCase } from './household-case.ts';
import { father, mother, threeChildren, toddler } from './support/threeChildren.ts';

const asOf = '2026-11-24';

const shopkeeper: Member = { id: 'parent-1', role: 'mother', income: 'business' };

const newborn = (birthDate: string): Household => ({
  family: { county: 'liunan' },
  children: [{ id: 'child-1', stage: 'living', birthDate }],
});

/** What has to be done by when: F1.9–F1.11, F2.7, F5.9, F6.11 and F7.4 of the dossier. */
export const deadlineFamilies: readonly HouseholdCase[] = [
  {
    name: '上小学的孩子、一岁多的孩子和肚子里的宝宝',
    asOf,
    household: threeChildren,
    claims: [
      {
        benefit: 'childcare-subsidy',
        subject: 'child-2',
        deadlines: [
          ['2026-01-01', '2026-12-31', 'now'],
          ['2027-01-01', '2027-12-31', 'later'],
          ['2028-01-01', '2028-12-31', 'later'],
        ],
      },
      {
        benefit: 'childcare-subsidy',
        subject: 'child-3',
        deadlines: [
          ['2027-03-20', '2028-12-31', 'later'],
          ['2028-01-01', '2029-12-31', 'later'],
          ['2029-01-01', '2030-12-31', 'later'],
        ],
      },
      {
        benefit: 'infant-care-deduction',
        subject: 'child-2',
        deadlines: [
          ['2025-12-01', '2025-12-31', 'past'],
          ['2026-03-01', '2026-06-30', 'past'],
          ['2026-12-01', '2026-12-31', 'later'],
          ['2027-03-01', '2027-06-30', 'later'],
        ],
      },
      {
        benefit: 'infant-care-deduction',
        subject: 'child-3',
        deadlines: [
          ['2027-12-01', '2027-12-31', 'later'],
          ['2028-03-01', '2028-06-30', 'later'],
        ],
      },
      {
        benefit: 'newborn-medical-insurance',
        subject: 'child-3',
        deadlines: [['2027-03-20', '2027-06-18', 'later']],
      },
      {
        benefit: 'birth-joint-handling',
        subject: 'child-3',
        deadlines: [['2027-03-20', '2027-04-20', 'later']],
      },
      {
        benefit: 'maternal-health-management',
        subject: 'family',
        deadlines: [[undefined, '2026-09-11', 'past']],
      },
    ],
    working: `F2.7: the child of 2025 is applied for by the end of 2026, then in each of two years; the baby of 2027 first by
      the end of 2028. F1.10: every December for the next year; none before the baby is born. F1.9: from 1 March to
      30 June of the next year. F5.9: 90 days from 20 March are 11 + 30 + 31 + 18: 18 June. F7.4: a month, 20 April.
      F6.11: before week 13; a due date stands at 40 weeks, so 27 weeks and a day before it: 190 days, 11 September.`,
  },
  {
    name: '妈妈只有经营所得：3月31日前汇算',
    asOf,
    household: { family: { county: 'liunan' }, parents: [shopkeeper], children: [toddler] },
    claims: [
      {
        benefit: 'infant-care-deduction',
        subject: 'child-2',
        deadlines: [
          ['2026-01-01', '2026-03-31', 'past'],
          ['2027-01-01', '2027-03-31', 'later'],
        ],
      },
    ],
    working:
      'F1.11: business income alone is settled by 31 March of the next year, and nothing is withheld by an employer.',
  },
  {
    name: '不知道妈妈有哪种收入：不写日期',
    asOf,
    household: { family: { county: 'liunan' }, parents: [{ ...mother, income: null }], children: [toddler] },
    claims: [
      { benefit: 'infant-care-deduction', subject: 'child-2', missing: ['parent.income'], deadlines: [] },
    ],
    working: 'F1.9, F1.11: the days differ with the kind of income.',
  },
  {
    name: '2024年2月29日出生，3月30日来问',
    asOf: '2024-03-30',
    household: newborn('2024-02-29'),
    claims: [
      {
        benefit: 'birth-joint-handling',
        subject: 'child-1',
        deadlines: [['2024-02-29', '2024-03-29', 'past']],
      },
    ],
    working: 'F7.4: one month from 29 February is 29 March.',
  },
  {
    name: '2026年8月26日出生：今天是第90天',
    asOf,
    household: newborn('2026-08-26'),
    claims: [
      {
        benefit: 'newborn-medical-insurance',
        subject: 'child-1',
        through: '2026-11-24',
        deadlines: [['2026-08-26', '2026-11-24', 'now']],
      },
    ],
    working: 'F5.9: 5 days of August, 30, 31 and 24 are 90; the last day counts.',
  },
  {
    name: '1月31日出生：一个月到2月底',
    asOf: '2027-02-28',
    household: newborn('2027-01-31'),
    claims: [
      {
        benefit: 'birth-joint-handling',
        subject: 'child-1',
        deadlines: [['2027-01-31', '2027-02-28', 'now']],
      },
    ],
    working: 'F7.4; 民法典 art. 202: without a corresponding day the last day of the month.',
  },
  {
    name: '孩子2026年5月离世：没有要再申请的补贴',
    asOf,
    household: {
      family: { county: 'liunan' },
      parents: [mother, father],
      children: [{ ...toddler, stage: 'died', deathDate: '2026-05-01' }],
    },
    claims: [
      { benefit: 'childcare-subsidy', subject: 'child-2', verdict: 'undetermined', deadlines: [] },
      {
        benefit: 'infant-care-deduction',
        subject: 'child-2',
        deadlines: [
          ['2025-12-01', '2025-12-31', 'past'],
          ['2026-03-01', '2026-06-30', 'past'],
          ['2027-03-01', '2027-06-30', 'later'],
        ],
      },
    ],
    working: `F2.23: for Guangxi not seen, so no day is named. F1.18, F1.9: the months of 2026 up to the death can still be
      settled in 2027.`,
  },
];
