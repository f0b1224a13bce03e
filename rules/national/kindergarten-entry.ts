import { benefit, clause, note, oneOf, refer, service } from '#dsl';
import { childKindergarten } from '../facts/child.ts';
import { preschoolLaw } from '../sources/national.ts';
import { educationOffice } from '../sources/offices.ts';

export const kindergartenEntry = benefit('kindergarten-entry', {
  title: { zh: '幼儿园：不考试、就近入园', en: 'Kindergarten near home or work, without tests' },
  summary: {
    zh: '孩子上幼儿园不用考试，方便在父母居住或工作的地方附近入园；家庭经济困难的有资助。',
    en: 'Children enter kindergarten without a test, near where their parents live or work; families in hardship are helped.',
  },
  topics: ['school'],
  force: 'right',
  per: 'child',
  inForce: { from: '2025-06-01', source: refer(preschoolLaw, '') },
  when: clause(
    { zh: '孩子准备上幼儿园，或正在上', en: 'The child will soon go to kindergarten, or already does' },
    refer(preschoolLaw, ''),
    oneOf(childKindergarten, ['none', 'early', 'final']),
  ),
  checkedByOffice: [
    {
      zh: '附近有哪些幼儿园、还有没有学位，由县区教育局和幼儿园答复',
      en: 'Which kindergartens are near and have places: the county Education Bureau and the kindergarten can say',
    },
  ],
  grant: service({ zh: '不考试，就近入园', en: 'A kindergarten near home or work, without a test' }),
  notes: [
    note(
      {
        zh: '家庭经济困难的孩子上幼儿园有资助；资助多少、怎样申请，请问幼儿园或教育局。',
        en: 'There is aid for children of families in hardship; how much and how to apply, the kindergarten or the Education Bureau can say.',
      },
      refer(preschoolLaw, '六十五'),
    ),
  ],
  bring: [{ zh: '幼儿园要求的材料（请先问清楚）', en: 'The papers the kindergarten asks for (ask first)' }],
  apply: [
    { where: { zh: '向家附近或单位附近的幼儿园报名', en: 'At a kindergarten near your home or work' } },
  ],
  ask: educationOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '3岁，准备上幼儿园', en: 'Aged 3, about to go' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2023-10-02', kindergarten: 'none' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '8岁，已经上小学', en: 'Aged 8, at school' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2018-05-01', education: 'fullTime' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '6岁，没有回答上不上学', en: 'Aged 6, schooling not answered' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2020-10-02' }] },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.education'],
    },
  ],
});
