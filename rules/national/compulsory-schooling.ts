import { all, any, benefit, clause, is, note, refer, service, unsettled } from '#dsl';
import { childEducation, childKindergarten, childSchoolLevel } from '../facts/child.ts';
import { minor } from '../facts/household-members.ts';
import { compulsoryEducationLaw } from '../sources/national.ts';
import { educationOffice } from '../sources/offices.ts';

export const compulsorySchooling = benefit('compulsory-schooling', {
  title: {
    zh: '小学、初中：免试就近入学，不收学杂费',
    en: 'Primary and junior secondary school near home, without tests or fees',
  },
  summary: {
    zh: '孩子上小学、初中不用考试，在户籍所在地附近入学，不交学费和杂费。',
    en: 'Children enter primary and junior secondary school near their registered home without a test, and pay no tuition or miscellaneous fees.',
  },
  topics: ['school'],
  force: 'right',
  per: 'child',
  inForce: { from: '2018-12-29', source: refer(compulsoryEducationLaw, '') },
  when: clause(
    {
      zh: '孩子快上小学了（在上大班，或满6岁还没上小学），或者在读小学、初中',
      en: 'The child is about to start school (in the final kindergarten year, or 6 and not at school yet), or is at primary or junior secondary school',
    },
    refer(compulsoryEducationLaw, '十二'),
    any(
      is(childKindergarten, 'final'),
      is(childSchoolLevel, 'compulsory'),
      all(minor, is(childEducation, 'preschool')),
      all(
        minor,
        is(childEducation, 'left'),
        unsettled(
          {
            zh: '孩子没有在读全日制学校：还能不能上小学、初中，怎样入学，请教育局看具体情况',
            en: 'The child is not in full-time education: whether and how it can go to primary or junior secondary school, the Education Bureau can say',
          },
          educationOffice,
        ),
      ),
    ),
  ),
  checkedByOffice: [
    {
      zh: '上哪所学校、哪天报名、要哪些材料，请看县区教育局当年的招生通知',
      en: 'Which school, when to register and with which papers: see the county Education Bureau’s enrolment notice of the year',
    },
  ],
  grant: service({
    zh: '不考试、就近入学，不交学费和杂费',
    en: 'A school near home, no test, no tuition or miscellaneous fees',
  }),
  notes: [
    note(
      { zh: '小学、初中不收学费、杂费。', en: 'No tuition or miscellaneous fees are charged.' },
      refer(compulsoryEducationLaw, '二'),
    ),
    note(
      {
        zh: '户口不在本地、跟着父母在这里生活的孩子，也要有平等的上学条件；具体办法由各省（自治区）定，请问教育局。',
        en: 'Children registered elsewhere who live where their parents work are to have equal conditions; each province sets the details, so ask the Education Bureau.',
      },
      refer(compulsoryEducationLaw, '十二'),
    ),
  ],
  bring: [
    { zh: '户口簿', en: 'Household register' },
    { zh: '当年招生通知要求的其他材料', en: 'Other papers named in the year’s enrolment notice' },
  ],
  apply: [
    {
      where: {
        zh: '按县区教育局当年的招生通知报名；不清楚的打 12345',
        en: 'Register as the county Education Bureau’s enrolment notice says; if in doubt call 12345',
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
      verdict: 'entitled',
    },
    {
      name: { zh: '5岁，在上大班，明年上小学', en: 'Aged 5, in the final kindergarten year' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2021-03-10', kindergarten: 'final' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '17岁，在读高中', en: 'Aged 17, at senior secondary school' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [
          {
            id: 'child',
            stage: 'living',
            birthDate: '2009-05-01',
            education: 'fullTime',
            schoolLevel: 'senior',
          },
        ],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '8岁，没有回答读什么', en: 'Aged 8, kind of school not answered' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2018-05-01', education: 'fullTime' }],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.schoolLevel'],
    },
    {
      name: { zh: '12岁，没有上学：请教育局看', en: 'Aged 12 and not at school: ask the Education Bureau' },
      asOf: '2026-11-24',
      household: {
        family: {},
        children: [{ id: 'child', stage: 'living', birthDate: '2014-05-01', education: 'left' }],
      },
      subject: 'child',
      verdict: 'undetermined',
    },
  ],
});
