import { choice, not, type Condition } from '#dsl';
import { anyCounty, livesOutsideTheCity } from '../facts/residence.ts';

/** The districts are invented. */
export const demoCounty = choice(anyCounty.id, {
  name: anyCounty.name,
  ask: { zh: '您家现在住在哪个县区？', en: 'In which district do you live?' },
  help: {
    zh: '示例市和它的县区都是虚构的，只用来演示。',
    en: 'Demo City and its districts are invented, to show how a city is added.',
  },
  options: {
    upstream: { zh: '示例市上游区（虚构）', en: 'Upstream District, Demo City (invented)' },
    downstream: { zh: '示例市下游区（虚构）', en: 'Downstream District, Demo City (invented)' },
    ...anyCounty.options,
  },
});

export const livesInDemoCity: Condition = not(livesOutsideTheCity);
