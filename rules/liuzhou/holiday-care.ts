import { all, any, benefit, cite, clause, note, oneOf, service } from '#dsl';
import { childKindergarten, childSchoolLevel } from '../facts/child.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { educationOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const quote =
  '鼓励有条件的党政机关、企事业单位、中小学校和村（社区），通过多种途径、多种形式提供寒暑假期间的托管服务';

export const holidayCare = benefit('holiday-care', {
  title: { zh: '寒暑假托管', en: 'Care in the school holidays' },
  summary: {
    zh: '政策鼓励有条件的单位、学校和社区在寒暑假照看孩子。有没有，要看您身边的单位和社区。',
    en: 'Employers, schools and communities that can are encouraged to look after children in the holidays. Whether there is such care depends on those near you.',
  },
  topics: ['school'],
  force: 'encouragement',
  per: 'child',
  inForce: sinceTheMeasures,
  when: all(
    clause(
      { zh: '孩子在上幼儿园、小学或中学', en: 'The child is at kindergarten or school' },
      cite(lz2023_1, '十四', '解决中小学生和幼儿无人看护的难题'),
      any(oneOf(childKindergarten, ['early', 'final']), oneOf(childSchoolLevel, ['compulsory', 'senior'])),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '您的单位、孩子的学校、社区有没有开，收哪些孩子',
      en: 'Whether your employer, the school or the community offers it, and for which children',
    },
  ],
  grant: service({
    zh: '寒假、暑假有人照看孩子',
    en: 'Care for the child in the winter and summer holidays',
  }),
  notes: [
    note(
      {
        zh: '这是鼓励，不是必须；收费没有统一规定。',
        en: 'It is encouraged, not owed; there is no rule on fees.',
      },
      cite(lz2023_1, '十四', quote),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '放假前问孩子的学校、村（社区）和自己的单位（工会）',
        en: 'Before the holidays ask the school, the community and your employer or its union',
      },
    },
  ],
  ask: educationOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '8岁，在读小学', en: 'Aged 8, at primary school' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [
          {
            id: 'child',
            stage: 'living',
            birthDate: '2018-05-01',
            education: 'fullTime',
            schoolLevel: 'compulsory',
          },
        ],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '8岁，在读小学，住在广西以外：先问',
        en: 'Aged 8, at primary school, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        children: [
          {
            id: 'child',
            stage: 'living',
            birthDate: '2018-05-01',
            education: 'fullTime',
            schoolLevel: 'compulsory',
          },
        ],
      },
      subject: 'child',
      verdict: 'undetermined',
    },
    {
      name: { zh: '19岁，在读大学', en: 'Aged 19, at university' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [
          {
            id: 'child',
            stage: 'living',
            birthDate: '2007-05-01',
            education: 'fullTime',
            schoolLevel: 'other',
          },
        ],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '4岁，没有回答上不上幼儿园', en: 'Aged 4, kindergarten not answered' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2022-05-01' }],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.kindergarten'],
    },
  ],
});
