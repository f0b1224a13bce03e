import type { Condition } from '#dsl';
import { partsOf } from '../../engine/partsOf.ts';

/** Whether a condition leaves something to an office that no published text settles. */
export const mentionsUnsettled = (condition: Condition): boolean =>
  condition.op === 'unsettled' || partsOf(condition).some(mentionsUnsettled);
