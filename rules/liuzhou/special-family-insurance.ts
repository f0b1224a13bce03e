import { benefit, cite, note, service } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import {
  isSpecialFamilyOfLiuzhou,
  specialFamilyBasics,
  specialFamilyExamples,
} from './special-family-basics.ts';

const quote = '持续实施计划生育特殊家庭综合保险项目';

export const specialFamilyInsurance = benefit('special-family-insurance', {
  ...specialFamilyBasics,
  title: { zh: '特殊家庭综合保险', en: 'Insurance for 计划生育特殊家庭' },
  summary: {
    zh: '政府为计划生育特殊家庭实施的综合保险项目。',
    en: 'An insurance that the government runs for 计划生育特殊家庭.',
  },
  when: isSpecialFamilyOfLiuzhou,
  grant: service({
    zh: '由政府持续实施，保障内容请先问清楚',
    en: 'Run by the government; ask what it covers',
  }),
  notes: [
    note(
      {
        zh: '保什么、赔多少、要不要自己办，没有查到公开的说明。',
        en: 'What it covers, what it pays and whether you must apply is not published where we could find it.',
      },
      cite(lz2023_1, '十七', quote),
    ),
    note(
      {
        zh: '基本养老和基本医疗保障也要落实。按您的情况能享受哪些，请打 12333（养老）、12393（医保）问。',
        en: 'Basic pension and medical cover are to be carried out too. What applies to you, 12333 (pension) and 12393 (medical) can say.',
      },
      cite(lz2023_1, '十七', '对符合条件的计划生育特殊家庭成员，落实基本养老、基本医疗保障相关政策'),
    ),
  ],
  examples: specialFamilyExamples,
});
