import { all, atLeast, benefit, cite, clause, count, is, note, service } from '#dsl';
import { parentRole, parentWork } from '../facts/parent.ts';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { populationLaw } from '../sources/national.ts';
import { labourOffice } from '../sources/offices.ts';
import { inLiuzhou } from './in-liuzhou.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

const quote =
  '加强对女性劳动者特别是生育再就业女性相关职业技能培训，为因生育中断就业的女性提供再就业培训公共服务';

export const backToWorkTraining = benefit('back-to-work-training', {
  title: { zh: '生育后再就业：培训和就业服务', en: 'Back to work after a birth: training and job services' },
  summary: {
    zh: '因为生孩子停了工作的妈妈，想再上班时有再就业培训和就业服务。',
    en: 'For a mother who stopped working because of a birth: training and job services when she would like to work again.',
  },
  topics: ['work'],
  force: 'right',
  per: 'family',
  inForce: sinceTheMeasures,
  when: all(
    clause(
      { zh: '妈妈因为生孩子停了工作', en: 'The mother stopped working because of a birth' },
      cite(lz2023_1, '十五', quote),
      atLeast(count('parent', all(is(parentRole, 'mother'), is(parentWork, 'paused'))), 1),
    ),
    inLiuzhou,
  ),
  checkedByOffice: [
    {
      zh: '近期开哪些班、要不要费用、报名条件',
      en: 'Which courses there are, whether they cost anything, and who may join',
    },
  ],
  grant: service({ zh: '再就业培训和就业服务', en: 'Training and job services' }),
  notes: [
    note(
      {
        zh: '法律也要求提供就业服务，全国都一样：不住在柳州的，可以问当地的 12333。',
        en: 'The law requires job services too, all over the country: if you live elsewhere, ask 12333 there.',
      },
      cite(populationLaw, '二十六', '为因生育影响就业的妇女提供就业服务'),
    ),
    note(
      {
        zh: '用人单位招人，要平等对待妇女。',
        en: 'In hiring, employers are to treat women equally.',
      },
      cite(lz2023_1, '十五', '规范党政机关、企事业等用人单位招录、招聘行为，促进妇女平等就业'),
    ),
    note(
      {
        zh: '招聘时因为怀孕、生育被歧视的，可以打 12333 或 12338（妇联）。',
        en: 'If you meet discrimination in hiring because of pregnancy or birth, call 12333 or 12338 (Women’s Federation).',
      },
      cite(lz2023_1, '十五', '持续开展就业性别歧视约谈工作'),
    ),
  ],
  bring: [],
  apply: [
    {
      where: {
        zh: '打 12333，问最近的再就业培训和招聘服务',
        en: 'Call 12333 and ask for training and job services near you',
      },
    },
  ],
  ask: labourOffice,
  checkedOn: '2026-11-24',
  examples: [
    {
      name: { zh: '妈妈因为生孩子停了工作', en: 'The mother stopped working because of a birth' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'mother', role: 'mother', work: 'paused' }],
      },
      subject: 'family',
      verdict: 'entitled',
    },
    {
      name: {
        zh: '妈妈因为生孩子停了工作，住在广西以外：先问',
        en: 'The mother stopped working because of a birth, living outside Guangxi: ask first',
      },
      asOf: '2026-11-24',
      household: {
        family: { county: 'elsewhere' },
        parents: [{ id: 'mother', role: 'mother', work: 'paused' }],
      },
      subject: 'family',
      verdict: 'undetermined',
    },
    {
      name: { zh: '妈妈有单位', en: 'The mother is employed' },
      asOf: '2026-11-24',
      household: {
        family: { county: 'liunan' },
        parents: [{ id: 'mother', role: 'mother', work: 'employed' }],
      },
      subject: 'family',
      verdict: 'notEntitled',
    },
    {
      name: { zh: '没有回答妈妈的工作', en: 'The mother’s work not answered' },
      asOf: '2026-11-24',
      household: { family: { county: 'liunan' }, parents: [{ id: 'mother', role: 'mother' }] },
      subject: 'family',
      verdict: 'undetermined',
      missing: ['parent.work'],
    },
  ],
});
