import { all, benefit, clause, not, note, reached, refer, service } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { publicHealthServices } from '../sources/national.ts';
import { healthBasics } from './health-basics.ts';

const source = refer(publicHealthServices, '');

export const childHealthManagement = benefit('child-health-management', {
  ...healthBasics,
  title: { zh: '0—6岁儿童健康管理', en: 'Health checks for children aged 0 to 6' },
  summary: {
    zh: '孩子从出生到6岁，按月龄免费体检，医生看长得好不好、发育跟不跟得上。',
    en: 'Free check-ups at set ages from birth to 6: how the child grows and develops.',
  },
  per: 'child',
  when: clause(
    { zh: '孩子0到6岁（不满7周岁）', en: 'The child is 0 to 6 years old (not yet 7)' },
    source,
    all(livingOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 7))),
  ),
  grant: service({
    zh: '免费：上门看新生儿，满月起按月龄体检，4岁起每年一次，到6岁',
    en: 'Free: a visit to the newborn, check-ups at set months up to 36, then one a year up to age 6',
  }),
  notes: [
    note(
      {
        zh: '出院后1周内：医生上门看宝宝和妈妈。',
        en: 'Within 1 week of leaving hospital: a visit at home.',
      },
      source,
    ),
    note(
      {
        zh: '满月，3、6、8、12、18、24、30、36个月：各检查一次。',
        en: 'At 1, 3, 6, 8, 12, 18, 24, 30 and 36 months: one check each.',
      },
      source,
    ),
    note({ zh: '4岁、5岁、6岁：每年检查一次。', en: 'At 4, 5 and 6: one check a year.' }, source),
  ],
  bring: [
    { zh: '孩子的保健手册', en: 'The child’s health handbook' },
    { zh: '预防接种证', en: 'The vaccination booklet' },
  ],
  apply: [
    {
      where: {
        zh: '住处附近的社区卫生服务中心、乡镇卫生院，或妇幼保健院',
        en: 'The community health centre or township clinic near you, or the maternal and child hospital',
      },
    },
  ],
  examples: [
    {
      name: { zh: '2025年6月出生', en: 'Born in June 2025' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }] },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '明天满7周岁', en: 'Turns 7 tomorrow' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2019-11-25' }] },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '今天满7周岁', en: 'Turns 7 today' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2019-11-24' }] },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '还没出生', en: 'Not born yet' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'expected', dueDate: '2027-03-01' }] },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说哪天出生', en: 'The day of birth is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living' }] },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['child.birthDate'],
    },
  ],
});
