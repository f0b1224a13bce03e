import { all, benefit, cash, cite, clause, is, note, parameter, refer, unpublished } from '#dsl';
import { childSchoolLevel } from '../facts/child.ts';
import { hardship } from '../facts/family.ts';
import { compulsoryEducationLaw } from '../sources/national.ts';
import { educationOffice } from '../sources/offices.ts';

const source = cite(compulsoryEducationLaw, '四十四', '免费提供教科书并补助寄宿生生活费');

const boardingAid = parameter('textbooksAndBoardingAid.yearly', {
  name: { zh: '住校生生活费补助', en: 'Living allowance for boarders' },
  unit: 'yuanPerYear',
  checkedOn: '2026-11-24',
  revisions: [{ from: '2018-12-29', value: unpublished(educationOffice), source }],
});

export const textbooksAndBoardingAid = benefit('textbooks-and-boarding-aid', {
  title: {
    zh: '两免一补：免费课本和住校生活费补助',
    en: 'Free textbooks and a living allowance for boarders',
  },
  summary: {
    zh: '家庭经济困难的小学生、初中生，课本免费；住校的，还补助生活费。',
    en: 'For primary and junior secondary pupils of families in financial hardship: textbooks are free, and those who board get a living allowance.',
  },
  topics: ['school'],
  force: 'right',
  per: 'child',
  when: all(
    clause(
      { zh: '孩子在读小学或初中', en: 'The child is at primary or junior secondary school' },
      source,
      is(childSchoolLevel, 'compulsory'),
    ),
    clause({ zh: '家里经济困难', en: 'The family is in financial hardship' }, source, is(hardship, true)),
  ),
  checkedByOffice: [
    {
      zh: '您家算不算经济困难：认定的标准没有查到公开的规定，请先问学校',
      en: 'Whether yours counts as a family in hardship: the standard is not published where we could find it; ask the school',
    },
    { zh: '生活费补助只给住校的孩子', en: 'The living allowance is for pupils who board' },
  ],
  grant: cash(boardingAid),
  notes: [
    note(
      {
        zh: '“两免”是免学杂费、免课本费，“一补”是补助住校生生活费。学杂费对所有小学生、初中生都免。',
        en: 'The “two exemptions” are fees and textbooks, the “one subsidy” is the living allowance for boarders. Fees are waived for every pupil.',
      },
      refer(compulsoryEducationLaw, '二'),
    ),
    note(
      {
        zh: '广西每年补助多少，没有查到公开的数字。',
        en: 'How much Guangxi pays a year is not published where we could find it.',
      },
      source,
    ),
  ],
  bring: [{ zh: '家庭经济困难的证明（学校要求的）', en: 'Proof of hardship, as the school asks for it' }],
  apply: [{ where: { zh: '向孩子的学校提出', en: 'At the child’s school' } }],
  ask: educationOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '在读初中，家里经济困难', en: 'At junior secondary school, in hardship' },
      asOf: '2026-11-24',
      household: {
        family: { hardship: true },
        children: [
          {
            id: 'child',
            stage: 'living',
            birthDate: '2013-05-01',
            education: 'fullTime',
            schoolLevel: 'compulsory',
          },
        ],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '在读小学，家里不困难', en: 'At primary school, no hardship' },
      asOf: '2026-11-24',
      household: {
        family: { hardship: false },
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
      verdict: 'notEntitled',
    },
    {
      name: { zh: '在读小学，没有回答困不困难', en: 'At primary school, hardship not answered' },
      asOf: '2026-11-24',
      household: {
        family: {},
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
      missing: ['family.hardship'],
    },
  ],
});
