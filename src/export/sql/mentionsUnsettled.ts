import type { Condition } from '#dsl';
import { unreachable } from '../../engine/unreachable.ts';

/** Whether a condition leaves something to an office that no published text settles. */
export function mentionsUnsettled(condition: Condition): boolean {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
      return false;
    case 'atLeast':
    case 'below':
      return mentionsUnsettled(condition.left.where);
    case 'all':
    case 'any':
      return condition.of.some(mentionsUnsettled);
    case 'not':
    case 'clause':
      return mentionsUnsettled(condition.of);
    case 'unsettled':
      return true;
    default:
      return unreachable(condition);
  }
}
