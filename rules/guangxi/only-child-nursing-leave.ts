import { all, benefit, clause, is, medium, note, refer, service } from '#dsl';
import {
  parentIsOnlyChild,
  parentOwnParentInHospital,
  parentWork,
  parentWorksInGuangxi,
} from '../facts/parent.ts';
import { gxElderRights } from '../sources/guangxi.ts';
import { labourOffice } from '../sources/offices.ts';

/** The text is not at hand; a citizen’s question quotes it. */
const source = refer(gxElderRights, '', medium(labourOffice));

const father = {
  id: 'father',
  role: 'father',
  work: 'employed',
  isOnlyChild: true,
  ownParentInHospital: true,
  worksInGuangxi: true,
};

export const onlyChildNursingLeave = benefit('only-child-nursing-leave', {
  title: { zh: '独生子女护理假', en: 'Leave for an only child whose parents are in hospital' },
  summary: {
    zh: '自己是独生子女的职工，爸爸或妈妈满60岁、正在住院的，可以向单位请带薪护理假。',
    en: 'An employee who is an only child has paid leave to care for a mother or father of 60 or over in hospital.',
  },
  topics: ['one-child'],
  force: 'right',
  per: 'parent',
  inForce: { from: '2017-09-01', source },
  when: all(
    clause({ zh: '有用人单位', en: 'Employed' }, source, is(parentWork, 'employed')),
    clause({ zh: '自己是独生子女', en: 'An only child' }, source, is(parentIsOnlyChild, true)),
    clause(
      { zh: '自己的爸爸或妈妈满60岁，正在住院', en: 'A mother or father of 60 or over is in hospital' },
      source,
      is(parentOwnParentInHospital, true),
    ),
    clause(
      {
        zh: '在广西的单位上班（在外省上班的，按那里的规定）',
        en: 'The workplace is in Guangxi (elsewhere, the rules there apply)',
      },
      source,
      is(parentWorksInGuangxi, true),
    ),
  ),
  checkedByOffice: [
    {
      zh: '独生子女身份和住院情况，由单位核实',
      en: 'The employer checks the only child and the hospital stay',
    },
  ],
  grant: service({
    zh: '每年最多15天带薪护理假',
    en: 'Paid leave of up to 15 days a year',
  }),
  notes: [
    note(
      {
        zh: '一年里加起来最多15天，带薪。',
        en: 'Up to 15 days in a year, all times together, with pay.',
      },
      source,
    ),
  ],
  bring: [{ zh: '住院证明；其他材料先问单位', en: 'Proof of the hospital stay; ask the employer what else' }],
  apply: [
    { where: { zh: '先向单位人事部门提出', en: 'First tell the employer’s personnel office' } },
    {
      where: {
        zh: '单位不给：打 12333（人社）或 12351（工会）',
        en: 'If the employer refuses: 12333 (labour) or 12351 (trade union)',
      },
    },
  ],
  ask: labourOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: {
        zh: '爸爸是独生子，自己的妈妈住院',
        en: 'The father is an only child, his mother is in hospital',
      },
      asOf: '2026-11-24',
      household: { family: {}, parents: [father] },
      subject: 'father',
      verdict: 'entitled',
    },
    {
      name: { zh: '爸爸有兄弟姐妹', en: 'The father has a brother or sister' },
      asOf: '2026-11-24',
      household: { family: {}, parents: [{ ...father, isOnlyChild: false }] },
      subject: 'father',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说在哪里上班', en: 'Where he works is not told' },
      asOf: '2026-11-24',
      household: { family: {}, parents: [{ ...father, worksInGuangxi: null }] },
      subject: 'father',
      verdict: 'undetermined',
      missing: ['parent.worksInGuangxi'],
    },
  ],
});
