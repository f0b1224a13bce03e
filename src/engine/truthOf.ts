import type { Condition } from '#dsl';
import { latestBy } from './latestBy.ts';
import type { Situation } from './situation.ts';
import type { Truth } from './truth.ts';
import { truthLine } from './truthLine.ts';

/** The truth that `evaluate` finds on the day `at`, without its reasons. */
export function truthOf(condition: Condition, situation: Situation, at: string): Truth {
  const line = truthLine(condition, situation);
  return (latestBy(line, at) ?? line[0]).truth;
}
