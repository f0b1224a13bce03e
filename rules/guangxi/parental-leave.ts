import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  exact,
  is,
  leave,
  low,
  medium,
  not,
  note,
  oneOf,
  parameter,
  reached,
  refer,
  unsettled,
} from '#dsl';
import { childBirthDate, childBond, childStage } from '../facts/child.ts';
import { bornOrExpected } from '../facts/household-members.ts';
import { parentRole } from '../facts/parent.ts';
import { gxLeaveTable, gxPopulationRegulation } from '../sources/guangxi.ts';
import { labourOffice } from '../sources/offices.ts';
import {
  employedInGuangxi,
  guangxiLeaveBasics,
  lawfulBirthsSoFar,
  paidByTheEmployer,
} from './leave-in-guangxi.ts';

const source = cite(gxLeaveTable, '', '夫妻每人每年10天', medium(labourOffice));

const parentalDays = parameter('parentalLeave.days', {
  name: { zh: '育儿假', en: 'Parental leave' },
  unit: 'daysPerYear',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2022-03-24', value: exact(10), source }],
});

export const parentalLeave = benefit('parental-leave', {
  ...guangxiLeaveBasics,
  title: { zh: '育儿假（广西）', en: 'Parental leave (Guangxi)' },
  summary: {
    zh: '孩子满3周岁前，在广西上班的爸爸妈妈每人每年各有10天育儿假。',
    en: 'Until a child is 3, each parent employed in Guangxi has 10 days of parental leave a year.',
  },
  per: 'parent',
  when: all(
    clause(
      { zh: '有不满3周岁的孩子', en: 'There is a child under 3' },
      source,
      any(
        atLeast(
          count('child', all(bornOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 3)))),
          1,
        ),
        all(
          atLeast(
            count(
              'child',
              all(
                is(childStage, 'living'),
                oneOf(childBond, ['adopted', 'step', 'ward']),
                not(reached(childBirthDate, 3)),
              ),
            ),
            1,
          ),
          unsettled(
            {
              zh: '收养的、继子女或者由您家监护的孩子算不算，我们手上的文件没有写',
              en: 'Whether an adopted child, a stepchild or a ward counts is not written in the texts we hold',
            },
            labourOffice,
          ),
        ),
      ),
    ),
    clause(
      {
        zh: '在广西的单位上班（在外省上班的，按那个省的规定休）',
        en: 'Employed in Guangxi (elsewhere that province’s rules apply)',
      },
      refer(gxPopulationRegulation, '', medium(labourOffice)),
      employedInGuangxi,
    ),
    clause(
      { zh: '是孩子的妈妈或爸爸', en: 'The child’s mother or father' },
      source,
      any(
        oneOf(parentRole, ['mother', 'father']),
        unsettled(
          {
            zh: '不是父母的监护人能不能休，我们手上的文件没有写',
            en: 'Whether a guardian who is not a parent has it is not written in the texts we hold',
          },
          labourOffice,
        ),
      ),
    ),
    lawfulBirthsSoFar,
  ),
  checkedByOffice: [
    {
      zh: '今年还剩几天、怎么休，由单位来定',
      en: 'How many days are left this year and how they are taken: the employer',
    },
  ],
  grant: leave({ days: parentalDays, more: [] }),
  paidBy: paidByTheEmployer,
  notes: [
    note(
      {
        zh: '“每年”是按日历年还是按孩子的周岁算、没休完能不能留到下一年，没有查到，请问单位或 12333。',
        en: 'Whether a year is a calendar year or a year of the child’s age, and whether days carry over, we could not find. Ask the employer or 12333.',
      },
      refer(gxPopulationRegulation, '', low(labourOffice)),
    ),
    note(
      {
        zh: '有几个3岁以下的孩子，是每个孩子各10天还是一共10天，没有查到，请问单位或 12333。',
        en: 'With several children under 3, whether it is 10 days for each or 10 in all we could not find. Ask the employer or 12333.',
      },
      refer(gxPopulationRegulation, '', low(labourOffice)),
    ),
  ],
  bring: [
    { zh: '孩子的出生医学证明或户口簿', en: 'The child’s birth certificate or the household register' },
  ],
  examples: [
    {
      name: { zh: '孩子明天满3周岁', en: 'The child turns 3 tomorrow' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'child', stage: 'living', birthDate: '2023-11-25', bond: 'birth' }],
      },
      subject: 'father',
      verdict: 'entitled',
    },
    {
      name: { zh: '孩子今天满3周岁', en: 'The child turns 3 today' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'child', stage: 'living', birthDate: '2023-11-24', bond: 'birth' }],
      },
      subject: 'father',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '收养的孩子2岁：先问', en: 'An adopted child of 2: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'child', stage: 'living', birthDate: '2024-10-01', bond: 'adopted' }],
      },
      subject: 'mother',
      verdict: 'undetermined',
    },
    {
      name: { zh: '没有说妈妈的工作', en: 'The mother’s work not answered' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'mother', role: 'mother' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2024-10-01', bond: 'birth' }],
      },
      subject: 'mother',
      verdict: 'undetermined',
      missing: ['parent.work'],
    },
  ],
});
