import { choice, not, oneOf, type Condition } from '#dsl';

/** The districts are invented. Its last two options are those that the region’s rules ask about in every city. */
export const demoCounty = choice('family.county', {
  name: { zh: '住的县区', en: 'Where the family lives' },
  ask: { zh: '您家现在住在哪个县区？', en: 'In which district do you live?' },
  help: {
    zh: '示例市和它的县区都是虚构的，只用来演示。',
    en: 'Demo City and its districts are invented, to show how a city is added.',
  },
  options: {
    upstream: { zh: '示例市上游区（虚构）', en: 'Upstream District, Demo City (invented)' },
    downstream: { zh: '示例市下游区（虚构）', en: 'Downstream District, Demo City (invented)' },
    guangxi: { zh: '广西其他地方', en: 'Elsewhere in Guangxi' },
    elsewhere: { zh: '广西以外', en: 'Outside Guangxi' },
  },
});

export const livesOutsideDemoCity: Condition = oneOf(demoCounty, ['guangxi', 'elsewhere']);

export const livesInDemoCity: Condition = not(livesOutsideDemoCity);
