import { benefit, clause, medium, note, refer, service } from '#dsl';
import { planningChild } from '../facts/expecting.ts';
import { prePregnancyProgramme } from '../sources/national.ts';
import { maternityHospital } from '../sources/offices.ts';
import { healthBasics } from './health-basics.ts';

const source = refer(prePregnancyProgramme, '', medium(maternityHospital));

export const prePregnancyCheck = benefit('pre-pregnancy-check', {
  ...healthBasics,
  title: { zh: '免费孕前优生健康检查', en: 'Free check before pregnancy' },
  summary: {
    zh: '打算要孩子的夫妻，两个人都可以免费做一次孕前检查。',
    en: 'Couples planning a child can both have one check before pregnancy, free.',
  },
  per: 'family',
  when: clause({ zh: '打算要孩子', en: 'You plan to have a child' }, source, planningChild),
  grant: service({ zh: '夫妻双方免费检查', en: 'A free check for both partners' }),
  notes: [
    note(
      {
        zh: '夫妻双方一起查，一共19项，每次打算怀孕可以做一次。',
        en: 'Both partners are checked: 19 items, once for each planned pregnancy.',
      },
      source,
    ),
    note(
      {
        zh: '户口不在本地的，也可以在住的地方做。',
        en: 'Couples registered elsewhere can have it where they live.',
      },
      source,
    ),
  ],
  examples: [
    {
      name: { zh: '备孕', en: 'Planning a child' },
      asOf: '2026-11-24',
      household: { family: { plans: 'conceive' } },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '只准备结婚', en: 'Only planning to marry' },
      asOf: '2026-11-24',
      household: { family: { plans: 'marry' } },
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
