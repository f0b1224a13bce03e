import { benefit, cite, clause, is, service } from '#dsl';
import { familyPlans } from '../facts/family.ts';
import { populationLaw } from '../sources/national.ts';
import { healthCommission } from '../sources/offices.ts';
import { healthBasics } from './health-basics.ts';

const source = cite(populationLaw, '二十一', '免费享受国家规定的基本项目的计划生育技术服务');

export const contraceptiveServices = benefit('contraceptive-services', {
  ...healthBasics,
  title: { zh: '避孕等计划生育技术服务', en: 'Contraceptive services' },
  summary: {
    zh: '夫妻暂时不打算要孩子的，国家规定的基本项目可以免费。',
    en: 'For couples who do not want a child for now, the basic services set by the state are free.',
  },
  per: 'family',
  inForce: { from: '2021-08-20', source },
  when: clause(
    { zh: '暂时不要孩子，想了解避孕', en: 'You want no child for now and ask about contraception' },
    source,
    is(familyPlans, 'avoid'),
  ),
  checkedByOffice: [
    {
      zh: '哪些项目算国家规定的基本项目、在哪里领取或做',
      en: 'Which services are the basic ones, and where to get them',
    },
  ],
  grant: service({
    zh: '国家规定的基本项目免费',
    en: 'The basic services set by the state, free',
  }),
  ask: healthCommission,
  examples: [
    {
      name: { zh: '暂时不要孩子', en: 'No child for now' },
      asOf: '2026-11-24',
      household: { family: { plans: 'avoid' } },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '备孕', en: 'Planning a child' },
      asOf: '2026-11-24',
      household: { family: { plans: 'conceive' } },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说打算', en: 'Plans are not told' },
      asOf: '2026-11-24',
      household: { family: {} },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.plans'],
    },
  ],
});
