import {
  all,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  leave,
  note,
  parameter,
  unpublished,
  unsettled,
} from '#dsl';
import { expectedNow } from '../facts/household-members.ts';
import { fatherInGuangxi } from '../guangxi/leave-in-guangxi.ts';
import { sc619 } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';
import { namedByThePaper, namedLeaveBasics } from './leave-named-by-the-paper.ts';

const days = parameter('prenatalCheckLeave.days', {
  name: { zh: '产前检查陪护假', en: 'Leave to come along to prenatal checks' },
  unit: 'days',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2023-02-23', value: unpublished(labourOffice), source: namedByThePaper }],
});

export const prenatalCheckLeave = benefit('prenatal-check-leave', {
  ...namedLeaveBasics,
  title: { zh: '产前检查陪护假', en: 'Leave to come along to prenatal checks' },
  summary: {
    zh: '柳州的文件提到爸爸陪着去产检的假。有几天、怎么请，没有查到公开的规定，请先问。',
    en: 'Liuzhou’s paper names a leave for the father to come along to prenatal checks. How many days there are is not published where we could find it; ask first.',
  },
  when: all(
    clause(
      { zh: '正在怀孕', en: 'A baby is expected' },
      namedByThePaper,
      atLeast(count('child', expectedNow), 1),
    ),
    fatherInGuangxi,
    unsettled(
      {
        zh: '文件提到“产前检查陪护假”，没有写有几天、哪些人能休',
        en: 'The paper names this leave and says neither how many days nor for whom',
      },
      labourOffice,
    ),
  ),
  grant: leave({ days, more: [] }),
  notes: [
    note(
      {
        zh: '妈妈自己在上班时间去产检，用的时间算劳动时间，不用请假。',
        en: 'For the mother herself, check-ups in working hours count as working time; she needs no leave.',
      },
      cite(sc619, '六', '所需时间计入劳动时间'),
    ),
  ],
  examples: [
    {
      name: { zh: '怀孕，爸爸在柳州上班：先问', en: 'Expecting, the father works in Liuzhou: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '宝宝已经出生', en: 'The baby is born' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'father', role: 'father', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-11-01', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说在哪里上班', en: 'The workplace is not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'father', role: 'father', work: 'employed' }],
        children: [{ id: 'baby', stage: 'expected', dueDate: '2027-03-01' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.worksInGuangxi'],
    },
  ],
});
