import { cite, medium, note, refer } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { publicRentalRules } from '../sources/national.ts';
import { housingOffice } from '../sources/offices.ts';
import { sinceTheMeasures } from './since-the-measures.ts';

/** For those who wait or apply. */
export const familyCountsInQueue = note(
  {
    zh: '排队或评分时，家里有几口人、是哪些人也算进去；怎么算，没有查到公开的规定，请先问。',
    en: 'How many you are, and who, counts in the queue or the score; how it counts is not published where we could find it, so ask.',
  },
  cite(
    lz2023_1,
    '十一',
    '加大住房保障力度，优化公租房轮候与配租规则，将家庭人数及构成等纳入轮候排序或综合评分的因素',
  ),
);

/** What the benefits around public rental housing have in common. */
export const publicRentalBasics = {
  topics: ['housing'],
  per: 'family',
  inForce: sinceTheMeasures,
  checkedByOffice: [
    {
      zh: '您家是否符合公租房条件：住房面积、收入、财产的限额和排队规则，没有查到柳州公开的数字',
      en: 'Whether you qualify for public rental housing: Liuzhou’s limits of floor area, income and property and its queue rules are not published where we could find them',
    },
  ],
  notes: [
    note(
      {
        zh: '公租房一般要求：在本地没有住房或住房面积低于规定，收入和财产低于规定；外来务工的，还要稳定就业达到规定年限。具体数字由城市定。',
        en: 'In general: no home here or one below the set size, income and property below the set limits, and for workers from elsewhere a set time of stable work. The city sets the figures.',
      },
      refer(publicRentalRules, '七', medium(housingOffice)),
    ),
  ],
  bring: [
    { zh: '身份证', en: 'Identity card' },
    { zh: '户口簿', en: 'Household register' },
    { zh: '孩子的出生医学证明', en: 'The children’s birth certificates' },
  ],
  apply: [
    {
      where: {
        zh: '先打 12345 或问柳州市住房城乡建设局：在哪里申请、要哪些材料',
        en: 'First ask the Housing Bureau or 12345 where to apply and with which papers',
      },
    },
  ],
  ask: housingOffice,
  checkedOn: '2026-11-24',
} as const;
