import { all, benefit, clause, exact, leave, parameter, refer } from '#dsl';
import { sc619 } from '../sources/national.ts';
import { lossBefore4Months, miscarriageBasics } from './miscarriage.ts';
import { employedMother } from './mother-at-work.ts';

const days = parameter('miscarriageLeaveBefore4Months.days', {
  name: {
    zh: '流产后的休养假（怀孕不满4个月）',
    en: 'Leave after a miscarriage (before 4 months of pregnancy)',
  },
  unit: 'days',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2012-04-28', value: exact(15), source: refer(sc619, '七') }],
});

export const miscarriageLeaveBefore4Months = benefit('miscarriage-leave-before-4-months', {
  ...miscarriageBasics,
  title: { zh: '流产后的休养假（不满4个月）', en: 'Leave to recover after a miscarriage (before 4 months)' },
  summary: {
    zh: '怀孕不满4个月流产的，有15天假。请先把身体养好，手续可以让家人帮忙。',
    en: 'After a miscarriage before 4 months of pregnancy there are 15 days of leave. Take care of yourself first; someone close can see to the papers.',
  },
  when: all(
    employedMother,
    clause(
      {
        zh: '怀孕不满4个月流产，休养的假还没有休完',
        en: 'A miscarriage before 4 months of pregnancy, and the leave is not over',
      },
      refer(sc619, '七'),
      lossBefore4Months,
    ),
  ),
  grant: leave({ days, more: [] }),
  otherCaseOf: 'miscarriage-leave-from-4-months',
  examples: [
    {
      name: { zh: '第15天', en: 'Day 15' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          {
            id: 'mother',
            role: 'mother',
            work: 'employed',
            pregnancyLoss: 'before4Months',
            pregnancyLossOn: '2026-11-10',
          },
        ],
        children: [],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '第16天：广西有没有更长的，先问', en: 'Day 16: ask whether Guangxi grants more' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [
          {
            id: 'mother',
            role: 'mother',
            work: 'employed',
            pregnancyLoss: 'before4Months',
            pregnancyLossOn: '2026-11-09',
          },
        ],
        children: [],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有', en: 'None' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', pregnancyLoss: 'none' }],
        children: [],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说', en: 'Not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.pregnancyLoss'],
    },
  ],
});
