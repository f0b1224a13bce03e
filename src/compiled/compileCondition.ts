import type { Condition } from '#dsl';
import { unreachable } from '../engine/unreachable.ts';
import { combined } from './combined.ts';
import { compileAnswer } from './compileAnswer.ts';
import { compileCount } from './compileCount.ts';
import { compileFixedDay } from './compileFixedDay.ts';
import { compileMonths } from './compileMonths.ts';
import { compileReached } from './compileReached.ts';
import { addDays, addMonths, addYears } from './packedDate.ts';
import { FAMILY, type Check } from './place.ts';
import { remembered } from './remembered.ts';
import { negate, NO, UNKNOWN, UNSETTLED, YES } from './truth.ts';
import type { Workshop } from './workshop.ts';

/** A condition as a function, and whose answers its truth depends on besides the family's: `PARENT`, `CHILD`, both. */
export type Compiled = { readonly check: Check; readonly reach: number };

/** Compiles a condition; one that says the same as an earlier one becomes the same function. */
export function compileCondition(condition: Condition, workshop: Workshop): Compiled {
  const text = JSON.stringify(condition, (name, value: unknown) => (isWords(name) ? undefined : value));
  const known = workshop.conditions.get(text);
  if (known !== undefined) {
    workshop.repeated.add(text);
    return known;
  }
  const compiled = compile(condition, workshop);
  const kept = isAnswer(condition) || !workshop.isShared(text) ? compiled : remembered(compiled, workshop);
  workshop.conditions.set(text, kept);
  return kept;
}

/** To look an answer's truth up would take as long as to compare it again. */
const isAnswer = ({ op }: Condition): boolean => op === 'is' || op === 'oneOf';

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
      return compileReached(condition.fact, (date) => addYears(date, condition.years), workshop);
    case 'reachedMonths':
      return compileReached(condition.fact, (date) => addMonths(date, condition.months), workshop);
    case 'reachedDays':
      return compileReached(condition.fact, (date) => addDays(date, condition.days), workshop);
    case 'duringMonths':
      return compileMonths(condition, workshop);
    case 'atLeast':
      return compileCount(condition, workshop);
    case 'below':
      return negated(compileCount(condition, workshop));
    case 'all':
      return combined(parts(condition.of), NO);
    case 'any':
      return combined(parts(condition.of), YES);
    case 'not':
      return negated(compileCondition(condition.of, workshop));
    case 'clause':
      return compileCondition(condition.of, workshop);
    case 'unsettled':
      return { check: () => UNKNOWN | UNSETTLED, reach: FAMILY };
    default:
      return unreachable(condition);
  }
}

const negated = ({ check, reach }: Compiled): Compiled => ({ reach, check: (place) => negate(check(place)) });
