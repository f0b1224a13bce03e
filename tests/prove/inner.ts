import type { Condition } from '#dsl';

/** The conditions a condition is made of, each with its place in it, as checkPack names places. */
export function innerOf(condition: Condition): readonly (readonly [Condition, string])[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.map((part, i) => [part, `of.${i}`]);
    case 'not':
    case 'clause':
      return [[condition.of, 'of']];
    case 'atLeast':
    case 'below':
      return [[condition.left.where, 'left.where']];
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
    case 'unsettled':
      return [];
  }
}
