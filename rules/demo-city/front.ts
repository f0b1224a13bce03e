import type { Front } from '#dsl';
import { topics } from './topics.ts';

export const front: Front = {
  id: 'demo-city',
  title: { zh: '示例市生育支持自查（演示）', en: 'Demo City Birth Benefits (a demonstration)' },
  lead: {
    zh: '示例市是虚构的，这里演示另一个城市怎么用同一套程序。请不要当真。',
    en: 'Demo City is invented; it shows how another city uses the same program. Nothing here is real advice.',
  },
  basis: {
    zh: '依据：示例〔2023〕0号（虚构）和国家、自治区的有关规定。',
    en: 'Based on an invented paper and on real national and Guangxi rules.',
  },
  topics,
};
