import { benefit, cite, note, priority } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import { civilAffairsOffice } from '../sources/offices.ts';
import {
  isSpecialFamilyOfLiuzhou,
  specialFamilyBasics,
  specialFamilyExamples,
} from './special-family-basics.ts';

const quote = '优先安排入住公办养老机构，提供无偿或低收费托养服务';

export const specialFamilyCareHome = benefit('special-family-care-home', {
  ...specialFamilyBasics,
  title: { zh: '优先入住公办养老机构', en: 'Priority in public nursing homes' },
  summary: {
    zh: '需要养老照护时，优先安排入住公办养老机构，托养服务免费或低收费。',
    en: 'When care in old age is needed: a place in a public nursing home first, free or at a low fee.',
  },
  when: isSpecialFamilyOfLiuzhou,
  grant: priority({ zh: '优先入住，无偿或低收费托养', en: 'A place first, care free or at a low fee' }),
  notes: [
    note(
      {
        zh: '哪些情形免费、哪些低收费，没有查到公开的标准。',
        en: 'When it is free and when it costs little is not published where we could find it.',
      },
      cite(lz2023_1, '十七', quote),
    ),
  ],
  ask: civilAffairsOffice,
  examples: specialFamilyExamples,
});
