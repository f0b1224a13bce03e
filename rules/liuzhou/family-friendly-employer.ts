import {
  all,
  any,
  atLeast,
  benefit,
  cite,
  clause,
  count,
  is,
  medium,
  note,
  oneOf,
  refer,
  service,
} from '#dsl';
import { childKindergarten } from '../facts/child.ts';
import { bornUnder3 } from '../facts/household-members.ts';
import { parentWork } from '../facts/parent.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { gsf1994_89 } from '../sources/national.ts';
import { labourOffice, taxOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const flexible = '依法协商确定有利于照顾婴幼儿的灵活休假和弹性工作方式';
const reimbursed = '鼓励用人单位为职工适度报销子女保育费用';

export const familyFriendlyEmployer = benefit('family-friendly-employer', {
  title: {
    zh: '可以和单位商量：弹性工作、报销保育费',
    en: 'Worth asking your employer: flexible work, childcare costs',
  },
  summary: {
    zh: '政策鼓励单位和职工商量弹性上班、灵活休假，也鼓励单位适当报销孩子的保育费用。不是必须。',
    en: 'Employers are encouraged to agree on flexible work and leave, and to pay part of the cost of childcare. They need not.',
  },
  topics: ['work'],
  force: 'encouragement',
  per: 'family',
  inForce: sinceTheMeasures,
  when: all(
    any(
      clause(
        {
          zh: '家里有不满3周岁的孩子（弹性工作、灵活休假）',
          en: 'There is a child under 3 (flexible work and leave)',
        },
        cite(lz2023_1, '十五', flexible),
        atLeast(count('child', bornUnder3), 1),
      ),
      clause(
        {
          zh: '家里有还没上小学的孩子（报销保育费用）',
          en: 'There is a child not at school yet (childcare costs)',
        },
        cite(lz2023_1, '十一', reimbursed, medium(labourOffice)),
        atLeast(count('child', oneOf(childKindergarten, ['none', 'early', 'final'])), 1),
      ),
    ),
    clause(
      { zh: '至少一位家长有用人单位', en: 'At least one parent is employed' },
      cite(
        lz2023_1,
        '十五',
        '将生育友好作为用人单位承担社会责任的重要方面，鼓励用人单位制定有利于职工平衡工作和家庭关系的措施',
      ),
      atLeast(count('parent', is(parentWork, 'employed')), 1),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '单位愿不愿意、有没有自己的规定、报销多少，由单位决定',
      en: 'Whether the employer agrees, has rules of its own, and how much it pays is its decision',
    },
  ],
  grant: service({
    zh: '和单位协商弹性工作、灵活休假、报销保育费',
    en: 'Flexible work and leave, and childcare costs, by agreement',
  }),
  notes: [
    note(
      {
        zh: '弹性工作和灵活休假要双方商量，最好写下来。',
        en: 'Flexible work and leave need an agreement; best to put it in writing.',
      },
      cite(lz2023_1, '十五', flexible),
    ),
    note(
      {
        zh: '报销保育费用是鼓励，没有规定报多少、报到几岁。',
        en: 'Paying childcare costs is encouraged; no amount and no age is set.',
      },
      cite(lz2023_1, '十一', reimbursed),
    ),
    note(
      {
        zh: '单位按规定发的托儿补助费不交个人所得税。',
        en: 'A childcare allowance (托儿补助费) that an employer pays under the rules is not taxed.',
      },
      refer(gsf1994_89, '二', medium(taxOffice)),
    ),
    note(
      {
        zh: '休假、工作时间的疑问，可以打 12333（人社）或 12351（工会）咨询。',
        en: 'Questions about leave or working hours: 12333 (labour) or 12351 (trade union).',
      },
      cite(lz2023_1, '十五', '为女职工提供劳动人事法律政策咨询及心理关爱等服务'),
    ),
  ],
  bring: [],
  apply: [{ where: { zh: '向单位人事部门或工会提出', en: 'Ask the personnel office or the union at work' } }],
  ask: labourOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '孩子1岁半，爸爸有单位', en: 'A child of a year and a half, the father is employed' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'father', role: 'father', work: 'employed' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '孩子1岁半，爸爸有单位，住在广西以外：先问',
        en: 'A child of a year and a half, the father is employed, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        parents: [{ id: 'father', role: 'father', work: 'employed' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '孩子已经上小学', en: 'The child is at school' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'father', role: 'father', work: 'employed' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2018-05-01', education: 'fullTime' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有回答爸爸的工作', en: 'The father’s work not answered' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'father', role: 'father' }],
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.work'],
    },
  ],
});
