import { benefit, cite, note, service } from '#dsl';
import { lz2023_1 } from '../sources/liuzhou.ts';
import {
  isSpecialFamilyOfLiuzhou,
  specialFamilyBasics,
  specialFamilyExamples,
} from './special-family-basics.ts';

export const specialFamilySupport = benefit('special-family-support', {
  ...specialFamilyBasics,
  title: {
    zh: '联系人、巡访和家庭医生等关怀服务',
    en: 'Named contacts, visits, family doctor and other care',
  },
  summary: {
    zh: '每户有两位固定联系人和定期巡访，还有家庭医生服务包、心理疏导、生活照料和养老手续代办。',
    en: 'Two named contacts and regular visits, a family-doctor package, counselling, help at home and help with nursing-home papers.',
  },
  when: isSpecialFamilyOfLiuzhou,
  grant: service({
    zh: '“双岗”联系人、巡访、家庭医生服务包、心理疏导',
    en: 'Two contacts, visits, family-doctor package, counselling',
  }),
  notes: [
    note(
      { zh: '每户两位联系人，定期上门看望。', en: 'Two contacts for each family, and regular visits.' },
      cite(lz2023_1, '十八', '建立定期巡访制度，落实计划生育特殊家庭“双岗”联系人制度'),
    ),
    note(
      { zh: '家庭医生个性化服务包和心理疏导。', en: 'A family-doctor package of your own, and counselling.' },
      cite(lz2023_1, '十八', '心理疏导及柳州市计划生育特殊家庭“家庭医生签约个性化服务包”项目工作'),
    ),
    note(
      {
        zh: '需要时，帮助生活照料、代办入住养老机构手续。',
        en: 'Where needed, help at home and with nursing-home papers.',
      },
      cite(
        lz2023_1,
        '十八',
        '通过政府购买服务等方式，引入社会力量为需要帮助的计划生育特殊家庭提供生活照料、精神慰藉、入住养老机构相关手续代办等服务',
      ),
    ),
  ],
  bring: [],
  examples: specialFamilyExamples,
});
