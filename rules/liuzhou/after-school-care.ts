import { all, benefit, cite, clause, is, low, medium, note, service } from '#dsl';
import { childSchoolLevel } from '../facts/child.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { educationOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';

const quote = '课后服务每周开设5天，课后服务结束时间原则上不早于当地正常下班时间';

export const afterSchoolCare = benefit('after-school-care', {
  title: { zh: '每周5天的课后服务', en: 'After-school care five days a week' },
  summary: {
    zh: '放学以后，学校每周5天有课后服务，原则上不早于当地正常下班时间结束。',
    en: 'Schools offer care after lessons five days a week, in principle at least until people usually finish work.',
  },
  topics: ['school'],
  force: 'right',
  per: 'child',
  inForce: { from: '2023-02-23', source: cite(lz2023_1, '十二', quote) },
  when: all(
    clause(
      { zh: '孩子在读小学或初中', en: 'The child is at primary or junior secondary school' },
      cite(lz2023_1, '十二', '全面开展课后服务、社会实践项目和托管服务', medium(educationOffice)),
      is(childSchoolLevel, 'compulsory'),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '怎样报名、几点结束、有哪些内容，由学校安排',
      en: 'How to sign up, when it ends and what is offered is arranged by the school',
    },
  ],
  grant: service({ zh: '每周5天，放学后由学校照看', en: 'Care at school after lessons, five days a week' }),
  notes: [
    note(
      {
        zh: '结束时间“原则上”不早于正常下班时间，学校可能有自己的安排。',
        en: 'It ends “in principle” no earlier than usual working hours; a school may arrange it differently.',
      },
      cite(lz2023_1, '十二', quote),
    ),
    note(
      {
        zh: '收不收费、收多少，没有查到柳州公开的标准，请先问学校。',
        en: 'Whether there is a fee, and how much, is not published for Liuzhou where we could find it; ask the school.',
      },
      cite(lz2023_1, '十二', '坚持公益普惠原则', low(educationOffice)),
    ),
    note(
      {
        zh: '校外培训的收费有监管。觉得收费不对的，可以打 12345 反映。',
        en: 'The fees of private tutoring are supervised. If one seems wrong, tell 12345.',
      },
      cite(
        lz2023_1,
        '十二',
        '严格规范校外培训行为，强化培训收费监管，进一步减轻义务教育阶段学生校外培训负担和家庭教育支出',
      ),
    ),
  ],
  bring: [],
  apply: [{ where: { zh: '向孩子的学校报名', en: 'Sign up at the child’s school' } }],
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
      name: { zh: '5岁，在上幼儿园', en: 'Aged 5, at kindergarten' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2021-03-10', kindergarten: 'final' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '8岁，没有回答读什么', en: 'Aged 8, kind of school not answered' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        children: [{ id: 'child', stage: 'living', birthDate: '2018-05-01', education: 'fullTime' }],
      },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.schoolLevel'],
    },
  ],
});
