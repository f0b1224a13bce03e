import type { Front } from '#dsl';
import { topics } from './topics.ts';

/** What the start page shows before the rules are there. */
export const front: Front = {
  id: 'liuzhou',
  title: { zh: '柳州生育支持政策自查', en: 'Liuzhou Birth Benefits' },
  lead: {
    zh: '回答几个简单的问题，看看柳州的生育支持政策里，您家能享受哪些、怎么办。',
    en: 'Answer a few simple questions and see what Liuzhou’s support for families offers you, and how to get it.',
  },
  basis: {
    zh: '依据：柳办发〔2023〕1号《柳州市落实积极生育政策若干措施》和国家、自治区的有关规定。',
    en: 'Based on 柳办发〔2023〕1号, Liuzhou’s Measures to Support Births, and the national and Guangxi rules it rests on.',
  },
  topics,
  district: 'family.county',
};
