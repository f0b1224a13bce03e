import type { Condition, Moment } from '#dsl';
import { unreachable } from '../../src/engine/unreachable.ts';

/** What can become of a condition: open for want of an answer, or open because no text settles it. */
export type Outcome = 'entitled' | 'notEntitled' | 'missingAnswer' | 'askOffice';

/**
 * The outcomes that the form of a condition leaves room for, its facts taken to be free of each other. What is not
 * among them no family can ever meet: a condition that reads no fact waits for no answer, and where every way to a
 * "yes" leads through something unsettled there is no "yes".
 */
export function possibleOutcomes(condition: Condition): ReadonlySet<Outcome> {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return new Set(['entitled', 'notEntitled', 'missingAnswer']);
    case 'duringMonths': {
      const readsFact = [condition.from, condition.through, condition.before].some(
        (end) => end !== undefined && hangsOnFact(end),
      );
      return new Set(['entitled', 'notEntitled', ...(readsFact ? (['missingAnswer'] as const) : [])]);
    }
    case 'atLeast':
      return ofCount(condition.left.where);
    case 'below':
      return new Set([...ofCount(condition.left.where)].map(negated));
    case 'all':
      return condition.of.map(possibleOutcomes).reduce(pairedBy(byAll));
    case 'any':
      return condition.of.map(possibleOutcomes).reduce(pairedBy(byAny));
    case 'not':
      return new Set([...possibleOutcomes(condition.of)].map(negated));
    case 'clause':
      return possibleOutcomes(condition.of);
    case 'unsettled':
      return new Set(['askOffice']);
    default:
      return unreachable(condition);
  }
}

/** At least so many members: none on the list is a no, and while the list is not told an answer is missing. */
const ofCount = (where: Condition): ReadonlySet<Outcome> =>
  new Set<Outcome>(['notEntitled', 'missingAnswer', ...possibleOutcomes(where)]);

function hangsOnFact(moment: Moment): boolean {
  switch (moment.op) {
    case 'on':
      return false;
    case 'dayOf':
      return true;
    case 'yearsAfter':
    case 'monthsAfter':
    case 'daysAfter':
    case 'firstOnOrAfter':
    case 'endOfYear':
      return hangsOnFact(moment.of);
    default:
      return unreachable(moment);
  }
}

/** Whichever of two outcomes comes first in these lists is the outcome of both together. */
const byAll: readonly Outcome[] = ['notEntitled', 'missingAnswer', 'askOffice', 'entitled'];
const byAny: readonly Outcome[] = ['entitled', 'missingAnswer', 'askOffice', 'notEntitled'];

const pairedBy =
  (order: readonly Outcome[]) =>
  (left: ReadonlySet<Outcome>, right: ReadonlySet<Outcome>): ReadonlySet<Outcome> =>
    new Set([...left].flatMap((a) => [...right].map((b) => (order.indexOf(a) <= order.indexOf(b) ? a : b))));

function negated(outcome: Outcome): Outcome {
  if (outcome === 'entitled') return 'notEntitled';
  return outcome === 'notEntitled' ? 'entitled' : outcome;
}
