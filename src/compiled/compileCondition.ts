import type { Condition } from '#dsl';
import { unreachable } from '../engine/unreachable.ts';
import { at } from './at.ts';
import { combined } from './combined.ts';
import { compileAnswer } from './compileAnswer.ts';
import { compileCount } from './compileCount.ts';
import { compiled, type Compiled } from './compiled.ts';
import { compileFixedDay } from './compileFixedDay.ts';
import { compileMonths } from './compileMonths.ts';
import { compileReached } from './compileReached.ts';
import { addDays, addMonths, addYears } from './packedDate.ts';
import { FAMILY } from './reach.ts';
import { and, negate, NO, or, UNKNOWN, UNSETTLED, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** Compiles a condition; one that says the same as an earlier one becomes the same column. */
export function compileCondition(condition: Condition, workshop: Workshop): Compiled {
  const text = JSON.stringify(condition, (name, value: unknown) => (isWords(name) ? undefined : value));
  const known = workshop.conditions.get(text);
  if (known !== undefined) return known;
  const result = compile(condition, workshop);
  workshop.conditions.set(text, result);
  return result;
}

/** What a condition says and where it is said has no part in whether it holds. */
const isWords = (name: string): boolean => ['says', 'source', 'question', 'ask'].includes(name);

function compile(condition: Condition, workshop: Workshop): Compiled {
  const parts = (of: readonly Condition[]): Compiled[] => of.map((part) => compileCondition(part, workshop));
  switch (condition.op) {
    case 'is':
      return compileAnswer(condition.fact, [condition.value], workshop);
    case 'oneOf':
      return compileAnswer(condition.fact, condition.values, workshop);
    case 'onOrAfter':
    case 'before':
      return compileFixedDay(condition, workshop);
    case 'reached':
      return compileReached(condition.fact, addYears, condition.years, workshop);
    case 'reachedMonths':
      return compileReached(condition.fact, addMonths, condition.months, workshop);
    case 'reachedDays':
      return compileReached(condition.fact, addDays, condition.days, workshop);
    case 'duringMonths':
      return compileMonths(condition, workshop);
    case 'atLeast':
      return compileCount(condition, workshop);
    case 'below':
      return negated(compileCount(condition, workshop));
    case 'all':
      return combined(parts(condition.of), and, YES);
    case 'any':
      return combined(parts(condition.of), or, NO);
    case 'not':
      return negated(compileCondition(condition.of, workshop));
    case 'clause':
      return compileCondition(condition.of, workshop);
    case 'unsettled':
      return compiled(FAMILY, (_, truths, size) => truths.fill(UNKNOWN | UNSETTLED, 0, size));
    default:
      return unreachable(condition);
  }
}

const negated = ({ reach, truths: plain }: Compiled): Compiled =>
  compiled(reach, (block, truths, size) => {
    const found = plain(block);
    for (let i = 0; i < size; i++) truths[i] = negate(at(found, i));
  });
