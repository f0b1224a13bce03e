import { all, benefit, clause, medium, not, note, reached, refer, service } from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { immunisationSchedule } from '../sources/national.ts';
import { healthCommission } from '../sources/offices.ts';
import { healthBasics } from './health-basics.ts';

export const childhoodImmunisation = benefit('childhood-immunisation', {
  ...healthBasics,
  title: { zh: '免费疫苗', en: 'Free vaccines' },
  summary: {
    zh: '国家免疫规划里的疫苗，孩子按程序接种，不收钱。',
    en: 'The vaccines of the national programme are free for children.',
  },
  per: 'child',
  when: clause(
    {
      zh: '孩子未成年（不满18周岁）；该打哪几针，看年龄和接种记录',
      en: 'The child is under 18; which vaccines are due depends on age and record',
    },
    // That the vaccines are free is certain; up to which age each is given, our sources do not say.
    refer(immunisationSchedule, '', medium(healthCommission)),
    all(livingOrExpected, reached(childBirthDate, 0), not(reached(childBirthDate, 18))),
  ),
  checkedByOffice: [
    {
      zh: '孩子这个年龄该打哪几针、能不能补种，由接种门诊按接种程序核对',
      en: 'Which vaccines are due or can be made up at this age: the vaccination clinic checks the schedule',
    },
  ],
  grant: service({ zh: '国家免疫规划疫苗免费接种', en: 'Vaccines of the national programme, free' }),
  notes: [
    note(
      {
        zh: '接种程序2026年7月有新的版本，以门诊现在用的为准。',
        en: 'The schedule was published anew in July 2026; the clinic uses the current one.',
      },
      refer(immunisationSchedule, ''),
    ),
  ],
  bring: [{ zh: '预防接种证', en: 'The vaccination booklet' }],
  apply: [
    {
      where: {
        zh: '住处附近的预防接种门诊（社区卫生服务中心、乡镇卫生院）',
        en: 'The vaccination clinic near you (community health centre or township clinic)',
      },
    },
  ],
  ask: healthCommission,
  examples: [
    {
      name: { zh: '2026年9月出生', en: 'Born in September 2026' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2026-09-10' }] },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '今天满18周岁', en: 'Turns 18 today' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2008-11-24' }] },
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
