import type { Benefit, Condition, Deadline, Moment } from '#dsl';
import { compile } from '../compiled/compile.ts';
import { rulebookOf, type Rulebook } from '../engine/rulebook.ts';
import { unreachable } from '../engine/unreachable.ts';
import { bareRule } from './bareRule.ts';

/**
 * For every benefit and subject, in the order of `compile`: a "no" where it is "no" on every day that still counts,
 * whatever the calendar brings. What depends on the day is taken as open, unless it has settled for good. Of the others
 * that are "no" today, only the interpreter can say whether they turn, and when.
 */
export function neverRulings(rulebook: Rulebook): ReturnType<typeof compile> {
  const { pack } = rulebook;
  const loose = pack.benefits.map((benefit) =>
    bareRule(benefit, benefit.per, loosened(benefit.when, yearsThatCount(benefit))),
  );
  return compile(rulebookOf({ ...pack, benefits: loose, localStandards: [] }));
}

/** How many whole years before the day asked about a claim may lie that something can still be done about. */
type YearsBack = number | 'all';

function yearsThatCount({ grant, deadlines = [] }: Benefit): YearsBack {
  // Payments follow from a first one, however long ago.
  if (grant.kind === 'payments') return 'all';
  const years = deadlines.map(yearsBefore);
  // Last year is settled this year, and lies within the last two.
  if (grant.kind === 'deduction') years.push(2);
  return years.includes('all') ? 'all' : Math.max(0, ...years.map(Number));
}

function yearsBefore(deadline: Deadline): YearsBack {
  if (deadline.op === 'everyYear') return 2;
  const { from, by } = deadline;
  if (from === undefined) return 0;
  // Days that begin and end a fixed time after the same event: one more year is more than they last.
  return eventOf(from) === eventOf(by) ? Math.ceil(yearsBetween(from) + yearsBetween(by)) + 1 : 'all';
}

const eventOf = (moment: Moment): string => ('of' in moment ? eventOf(moment.of) : JSON.stringify(moment));

/** At most so many years lie between the event of a moment and the moment. */
function yearsBetween(moment: Moment): number {
  switch (moment.op) {
    case 'on':
    case 'dayOf':
      return 0;
    case 'yearsAfter':
      return Math.abs(moment.years) + yearsBetween(moment.of);
    case 'monthsAfter':
      return Math.abs(moment.months) / 12 + yearsBetween(moment.of);
    case 'daysAfter':
      return Math.abs(moment.days) / 365 + yearsBetween(moment.of);
    case 'firstOnOrAfter':
    case 'endOfYear':
      return 1 + yearsBetween(moment.of);
    default:
      return unreachable(moment);
  }
}

function loosened(condition: Condition, back: YearsBack): Condition {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'unsettled':
      return condition;
    // Once reached it stays so.
    case 'reached':
      return back === 'all' ? open : orOpen({ ...condition, years: condition.years + back });
    case 'reachedMonths':
      return back === 'all' ? open : orOpen({ ...condition, months: condition.months + 12 * back });
    case 'reachedDays':
      return back === 'all' ? open : orOpen({ ...condition, days: condition.days + 366 * back });
    case 'duringMonths': {
      // Once over it does not come back.
      const { through, before } = condition;
      if (back === 'all' || (through === undefined && before === undefined)) return open;
      const until = {
        ...(through && { through: yearsLater(through, back) }),
        ...(before && { before: yearsLater(before, back) }),
      };
      return { op: 'all', of: [{ op: 'duringMonths', ...until }, open] };
    }
    case 'atLeast':
    case 'below': {
      const { left } = condition;
      return { ...condition, left: { ...left, where: loosened(left.where, back) } };
    }
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => loosened(part, back)) };
    case 'not':
    case 'clause':
      return { ...condition, of: loosened(condition.of, back) };
    default:
      return unreachable(condition);
  }
}

const open: Condition = { op: 'unsettled', question: { zh: '', en: '' }, ask: '' };
const orOpen = (condition: Condition): Condition => ({ op: 'any', of: [condition, open] });
const yearsLater = (of: Moment, years: number): Moment =>
  years === 0 ? of : { op: 'yearsAfter', years, of };
