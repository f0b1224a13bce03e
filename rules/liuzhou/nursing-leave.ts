import { all, benefit, leave, note, parameter, refer, unpublished, unsettled } from '#dsl';
import { motherInGuangxi } from '../guangxi/leave-in-guangxi.ts';
import { nursesABaby } from '../national/mother-at-work.ts';
import { sc619 } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';
import { namedByThePaper, namedLeaveBasics } from './leave-named-by-the-paper.ts';

const days = parameter('nursingLeave.days', {
  name: { zh: '哺乳假', en: 'Nursing leave' },
  unit: 'days',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2023-02-23', value: unpublished(labourOffice), source: namedByThePaper }],
});

export const nursingLeave = benefit('nursing-leave', {
  ...namedLeaveBasics,
  title: { zh: '哺乳假（每天1小时以外的）', en: 'Nursing leave (beyond the daily hour)' },
  summary: {
    zh: '柳州的文件提到哺乳假。除了每天1小时的哺乳时间，有没有整段的假，没有查到公开的规定，请先问。',
    en: 'Liuzhou’s paper names a nursing leave. Whether there is one beyond the daily hour is not published where we could find it; ask first.',
  },
  when: all(
    nursesABaby,
    motherInGuangxi,
    unsettled(
      {
        zh: '文件提到“哺乳假”，没有写有几天、哪些人能休',
        en: 'The paper names this leave and says neither how many days nor for whom',
      },
      labourOffice,
    ),
  ),
  grant: leave({ days, more: [] }),
  notes: [
    note(
      {
        zh: '确定有的：宝宝满1周岁前，每个工作日1小时哺乳时间。',
        en: 'What is certain: one hour each working day until the baby is 1.',
      },
      refer(sc619, '九'),
    ),
  ],
  examples: [
    {
      name: { zh: '宝宝半岁，妈妈在柳州上班：先问', en: 'A baby of half a year: ask first' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-05-20', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '孩子今天满1周岁', en: 'The child turns 1 today' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed', worksInGuangxi: true }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-11-24', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说在哪里上班', en: 'The workplace is not told' },
      asOf: '2026-11-24',
      household: {
        family: {},
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
        children: [{ id: 'baby', stage: 'living', birthDate: '2026-05-20', bond: 'birth' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.worksInGuangxi'],
    },
  ],
});
