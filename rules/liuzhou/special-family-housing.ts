import { all, benefit, cite, clause, oneOf, priority } from '#dsl';
import { publicRental } from '../facts/family.ts';
import { specialFamily } from '../national/special-family.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { housingOffice } from '../sources/offices.ts';
import { livesAndIsRegisteredInLiuzhou, specialFamilyBasics } from './special-family-basics.ts';

const mother = { id: 'mother', role: 'mother', birthDate: '1974-05-01' };
const died = { id: 'child', stage: 'died', birthDate: '1998-03-15', bond: 'birth' };

export const specialFamilyHousing = benefit('special-family-housing', {
  ...specialFamilyBasics,
  title: { zh: '特殊家庭优先纳入住房保障', en: 'Housing for 计划生育特殊家庭 in need' },
  summary: {
    zh: '计划生育特殊家庭住房困难的，优先纳入住房保障。',
    en: 'A 计划生育特殊家庭 in housing need is taken into housing support first.',
  },
  when: all(
    clause(
      {
        zh: '有住房困难，想申请或正在轮候公租房',
        en: 'You are in housing need and want to apply, or are waiting',
      },
      cite(lz2023_1, '十七', '对住房困难的，优先纳入住房保障'),
      oneOf(publicRental, ['wantsToApply', 'waiting']),
    ),
    clause(
      { zh: '是计划生育特殊家庭', en: 'You are a 计划生育特殊家庭' },
      cite(lz2023_1, '十七', '对符合条件的计划生育特殊家庭成员'),
      specialFamily,
    ),
    livesAndIsRegisteredInLiuzhou,
  ),
  checkedByOffice: [
    ...specialFamilyBasics.checkedByOffice,
    {
      zh: '是否属于“住房困难”：面积和收入限额没有查到柳州公开的数字',
      en: 'Whether you are in housing need: Liuzhou’s limits of floor area and income are not published where we could find them',
    },
  ],
  grant: priority({ zh: '优先纳入住房保障', en: 'Taken into housing support first' }),
  ask: housingOffice,
  examples: [
    {
      name: { zh: '妈妈52岁，唯一的孩子离世，正在轮候', en: 'A mother of 52 whose only child died, waiting' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed', publicRental: 'waiting' },
        parents: [mother],
        children: [died],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: { zh: '没有打算申请', en: 'No plan to apply' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed', publicRental: 'none' },
        parents: [mother],
        children: [died],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有说婚姻状况', en: 'Marital status not told' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, publicRental: 'waiting' },
        parents: [mother],
        children: [died],
      },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['family.marriage'],
    },
    {
      name: {
        zh: '妈妈明天才满49岁：算不算没有写，先问',
        en: 'The mother turns 49 tomorrow: not written, ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan', hukouInLiuzhou: true, marriage: 'widowed', publicRental: 'waiting' },
        parents: [{ ...mother, birthDate: '1977-11-25' }],
        children: [died],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
  ],
});
