import type { Condition } from '#dsl';
import { unreachable } from './unreachable.ts';

/** The conditions a condition is made of, one step down; none where it tests a fact itself. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
    case 'clause':
      return [condition.of];
    case 'atLeast':
    case 'below':
      return [condition.left.where];
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
    default:
      return unreachable(condition);
  }
}
