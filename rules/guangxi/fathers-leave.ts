import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  exact,
  leave,
  medium,
  not,
  note,
  parameter,
  reached,
  reachedDays,
  refer,
  low,
  unsettled,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { bornOrExpected } from '../facts/household-members.ts';
import { unwrittenCases } from '../national/leave-for-a-birth.ts';
import { gxPopulationRegulation, gxRevision2016 } from '../sources/guangxi.ts';
import { labourOffice } from '../sources/offices.ts';
import { fatherInGuangxi, guangxiLeaveBasics, lawfulBirth, paidByTheEmployer } from './leave-in-guangxi.ts';

const source = cite(gxRevision2016, '', '男方同时享受25日护理假', medium(labourOffice));

const fathersDays = parameter('fathersLeave.days', {
  name: { zh: '男方护理假', en: 'Father’s leave' },
  unit: 'days',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2016-01-15', value: exact(25), source }],
});

const born = all(bornOrExpected, reached(childBirthDate, 0));

export const fathersLeave = benefit('fathers-leave', {
  ...guangxiLeaveBasics,
  title: { zh: '爸爸的护理假（广西）', en: 'Father’s leave (Guangxi)' },
  summary: {
    zh: '妈妈生宝宝，在广西上班的爸爸有25天护理假。最好在妈妈休产假期间休。',
    en: 'When the mother gives birth, a father employed in Guangxi has 25 days of leave, best taken while she is on hers.',
  },
  when: all(
    fatherInGuangxi,
    clause(
      { zh: '宝宝出生了，妈妈还在产假里', en: 'The baby is born and the mother still on leave' },
      source,
      any(
        // The 98 days that every mother has: “女方增加产假，男方同时享受”.
        atLeast(count('child', all(born, not(reachedDays(childBirthDate, 98)))), 1),
        all(
          atLeast(count('child', all(born, not(reached(childBirthDate, 1)))), 1),
          unsettled(
            {
              zh: '护理假最晚什么时候要休完，没有查到规定',
              en: 'By when the leave must be taken we could not find',
            },
            labourOffice,
          ),
        ),
        unwrittenCases,
      ),
    ),
    lawfulBirth,
  ),
  checkedByOffice: [
    {
      zh: '什么时候休、能不能分开休，由单位按现行条例来定',
      en: 'When it is taken and whether in parts: the employer, by the regulation in force',
    },
  ],
  grant: leave({ days: fathersDays, more: [] }),
  paidBy: paidByTheEmployer,
  notes: [
    note(
      {
        zh: '护理假必须在哪段时间里休、能不能分开休，没有查到写明的规定。请早一点跟单位定下来。',
        en: 'In which time it must be taken, and whether in parts, is not written where we could find it. Settle it with the employer early.',
      },
      refer(gxPopulationRegulation, '', low(labourOffice)),
    ),
  ],
  bring: [
    { zh: '结婚证', en: 'Marriage certificate' },
    { zh: '孩子的出生医学证明', en: 'The child’s birth certificate' },
  ],
  examples: [
    {
      name: { zh: '宝宝昨天出生，爸爸在柳州上班', en: 'Born yesterday, the father works in Liuzhou' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-23', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '宝宝半岁：还能不能休，先问', en: 'The baby is half a year old: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-05-20', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '爸爸在广东上班', en: 'The father works in Guangdong' },
      asOf: '2026-11-24',
      household: {
        family: { marriage: 'married' },
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: false }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-23', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说是不是已婚', en: 'Whether they are married is not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-23', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.marriage'],
    },
  ],
});
