import {
  all,
  any,
  benefit,
  cite,
  clause,
  medium,
  not,
  oneOf,
  reached,
  reachedMonths,
  refer,
  service,
  unsettled,
} from '#dsl';
import { childBirthDate } from '../facts/child.ts';
import { livingOrExpected } from '../facts/expecting.ts';
import { livesOutsideTheCity } from '../facts/residence.ts';
import { healthBasics } from '../national/health-basics.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { childNutritionProgramme } from '../sources/national.ts';
import { healthCommission, maternityHospital } from '../sources/offices.ts';
import { liuzhouCounty } from './county.ts';

export const nutritionPacks = benefit('nutrition-packs', {
  ...healthBasics,
  title: { zh: '免费营养包', en: 'Free nutrition packs' },
  summary: {
    zh: '住在融安、融水、三江，孩子6个月到2岁，可以免费领营养包，每天吃一包。',
    en: 'In Rong’an, Rongshui and Sanjiang, children from 6 months to 2 years get a nutrition pack a day, free.',
  },
  per: 'child',
  inForce: { from: '2023-02-23', source: cite(lz2023_1, '四', '实施贫困地区儿童营养改善项目') },
  when: all(
    clause(
      { zh: '孩子满6个月，不满2周岁', en: 'The child is 6 months old and not yet 2' },
      refer(childNutritionProgramme, '', medium(healthCommission)),
      all(livingOrExpected, reachedMonths(childBirthDate, 6), not(reached(childBirthDate, 2))),
    ),
    clause(
      { zh: '住在融安县、融水县或三江县', en: 'You live in Rong’an, Rongshui or Sanjiang county' },
      // The city's paper names no county; these three are what is generally known.
      refer(childNutritionProgramme, '', medium(healthCommission)),
      any(
        oneOf(liuzhouCounty, ['rongan', 'rongshui', 'sanjiang']),
        all(
          livesOutsideTheCity,
          unsettled(
            {
              zh: '别的地方有没有发、在哪些县发，我们手上没有名单，请问您住的县的妇幼保健院',
              en: 'We hold no list of the counties elsewhere that hand them out; ask the maternal and child hospital of your county',
            },
            maternityHospital,
          ),
        ),
      ),
    ),
  ),
  checkedByOffice: [
    {
      zh: '您的县现在是否还在发、在哪里领，由县里的卫生院或妇幼保健院告诉您',
      en: 'Whether your county still hands them out, and where: the township clinic or county hospital knows',
    },
  ],
  grant: service({ zh: '免费营养包，每天一包', en: 'A nutrition pack a day, free' }),
  bring: [{ zh: '孩子的预防接种证或出生医学证明', en: 'The vaccination booklet or birth certificate' }],
  apply: [
    {
      where: {
        zh: '乡镇卫生院、村卫生室，或县妇幼保健院',
        en: 'The township or village clinic, or the county maternal and child hospital',
      },
    },
  ],
  ask: healthCommission,
  examples: [
    {
      name: { zh: '三江，今天满6个月', en: 'Sanjiang, 6 months old today' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'sanjiang' },
        children: [{ id: 'child', stage: 'living', birthDate: '2026-05-24' }],
      },
      subject: 'child',
      verdict: 'entitled',
    },
    {
      name: { zh: '三江，今天满2周岁', en: 'Sanjiang, 2 years old today' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'sanjiang' },
        children: [{ id: 'child', stage: 'living', birthDate: '2024-11-24' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '城中区，1岁', en: 'Chengzhong, 1 year old' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'chengzhong' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'child',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '住在桂林，1岁：先问', en: 'In Guilin, 1 year old: ask first' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'guangxi' },
        children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }],
      },
      subject: 'child',
      verdict: 'undetermined',
    },
    {
      name: { zh: '1岁，没有说住在哪里', en: '1 year old, the county is not told' },
      asOf: '2026-11-24',
      household: { family: {}, children: [{ id: 'child', stage: 'living', birthDate: '2025-06-10' }] },
      subject: 'child',
      verdict: 'undetermined',
      missing: ['family.county'],
    },
  ],
});
