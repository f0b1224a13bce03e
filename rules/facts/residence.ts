import { choice, is, not, oneOf, type Condition } from '#dsl';

/**
 * Where a family lives, as far as the region’s rules ask. Every city asks under this id, with districts of its own before
 * these two options.
 */
export const anyCounty = choice('family.county', {
  name: { zh: '住的县区', en: 'Where the family lives' },
  ask: { zh: '您家现在住在哪个县区？', en: 'In which district or county do you live?' },
  options: {
    guangxi: { zh: '广西其他地方', en: 'Elsewhere in Guangxi' },
    elsewhere: { zh: '广西以外', en: 'Outside Guangxi' },
  },
});

export const livesInGuangxi: Condition = not(is(anyCounty, 'elsewhere'));

export const livesOutsideTheCity: Condition = oneOf(anyCounty, ['guangxi', 'elsewhere']);
