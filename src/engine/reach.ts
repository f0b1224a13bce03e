import { subjectOf, type Condition, type Moment } from '#dsl';
import { unreachable } from './unreachable.ts';

/** Whether the truth of a condition can depend on the parent or the child in question, and not on the family alone. */
export type Reach = { readonly parent: boolean; readonly child: boolean };

const known = new WeakMap<Condition, Reach>();

/** Read off the condition alone, and therefore kept for good. */
export function reachOf(condition: Condition): Reach {
  const reach = known.get(condition) ?? findReach(condition);
  known.set(condition, reach);
  return reach;
}

const nothing: Reach = { parent: false, child: false };

function findReach(condition: Condition): Reach {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return ofFact(condition.fact);
    case 'duringMonths':
      return [condition.from, condition.through, condition.before].reduce<Reach>(
        (reach, moment) => (moment ? joined(reach, ofMoment(moment)) : reach),
        nothing,
      );
    case 'atLeast':
    case 'below':
      // A count goes through all members itself, whichever one is in question outside.
      return { ...reachOf(condition.left.where), [condition.left.of]: false };
    case 'all':
    case 'any':
      return condition.of.map(reachOf).reduce(joined, nothing);
    case 'not':
    case 'clause':
      return reachOf(condition.of);
    case 'unsettled':
      return nothing;
    default:
      return unreachable(condition);
  }
}

const ofFact = (factId: string): Reach => {
  const subject = subjectOf(factId);
  return { parent: subject === 'parent', child: subject === 'child' };
};

function ofMoment(moment: Moment): Reach {
  switch (moment.op) {
    case 'on':
      return nothing;
    case 'dayOf':
      return ofFact(moment.fact);
    case 'yearsAfter':
    case 'monthsAfter':
    case 'daysAfter':
    case 'firstOnOrAfter':
    case 'endOfYear':
      return ofMoment(moment.of);
    default:
      return unreachable(moment);
  }
}

const joined = (a: Reach, b: Reach): Reach => ({
  parent: a.parent || b.parent,
  child: a.child || b.child,
});
