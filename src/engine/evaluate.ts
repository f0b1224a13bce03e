import {
  listOf,
  membersOf,
  type Condition,
  type FactRef,
  type Member,
  type Moment,
  type Quantity,
} from '#dsl';
import { addDays, addMonths, addYears, firstOfMonth, firstOfNextMonth, later, nextDay } from './calendar.ts';
import { dayOfFact, dayOfMoment, type Day } from './moments.ts';
import { reachOf } from './reach.ts';
import { readFact, type Reading } from './reading.ts';
import { membersKey, shelf, type Situation } from './situation.ts';
import { unreachable } from './unreachable.ts';

/** Strong Kleene truth. */
export type Truth = 'yes' | 'no' | 'unknown';

export type Unsettled = Extract<Condition, { op: 'unsettled' }>;

/** A condition with its truth on one day, and why. */
export type Finding = {
  readonly condition: Condition;
  readonly truth: Truth;
  /** Facts whose answer could still change this finding, in the order the law names them. */
  readonly missing: readonly FactRef[];
  /** What no answer can decide because no published text does. */
  readonly unsettled: readonly Unsettled[];
  /** The facts this condition itself reads. */
  readonly read: readonly FactRef[];
  readonly parts: readonly Finding[];
  /** The member a part of a count is about. */
  readonly about?: string;
};

/** Finds whether a condition holds on the day `at`, for the family as it stands on `situation.asOf`. */
export function evaluate(condition: Condition, situation: Situation, at: string): Finding {
  if (!isCompound(condition)) return find(condition, situation, at);
  const reach = reachOf(condition);
  const known = shelf(situation.memory.findings, condition);
  const day = reach.day ? at : situation.asOf;
  const key = day + membersKey(reach, situation);
  const finding = known.get(key) ?? find(condition, situation, day);
  known.set(key, finding);
  return finding;
}

/** Worth remembering: working out the others costs no more than looking them up. */
const isCompound = ({ op }: Condition): boolean =>
  op === 'all' || op === 'any' || op === 'atLeast' || op === 'below' || op === 'clause';

function find(condition: Condition, situation: Situation, at: string): Finding {
  switch (condition.op) {
    case 'is':
      return fromReading(
        condition,
        readFact(condition.fact, situation),
        (value) => value === condition.value,
      );
    case 'oneOf':
      return fromReading(condition, readFact(condition.fact, situation), (value) =>
        condition.values.includes(value as string),
      );
    case 'onOrAfter':
    case 'before': {
      const day = dayOfFact(condition.fact, situation);
      const onOrAfter = day && liesOnOrAfter(day, condition.date);
      return fromDay(condition, day, condition.op === 'before' ? negate(onOrAfter) : onOrAfter);
    }
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays': {
      const day = dayOfFact(condition.fact, situation);
      return fromDay(condition, day, day && hasCome(reachedOn(condition, day), at));
    }
    case 'duringMonths':
      return duringMonths(condition, situation, at);
    case 'atLeast':
    case 'below':
      return compareCount(condition, condition.left, situation, at);
    case 'all':
    case 'any': {
      const decisive = condition.op === 'all' ? 'no' : 'yes';
      return combine(condition, partsOf(condition.of, decisive, situation, at), decisive);
    }
    case 'not': {
      const part = evaluate(condition.of, situation, at);
      return { ...part, condition, truth: negate(part.truth), read: nothing, parts: [part] };
    }
    case 'clause': {
      const part = evaluate(condition.of, situation, at);
      return { ...part, condition, read: nothing, parts: [part] };
    }
    case 'unsettled':
      return { ...leaf(condition, 'unknown'), unsettled: [condition] };
    default:
      return unreachable(condition);
  }
}

/** A day on which the truth of a condition may change; `estimated` when it hangs on an event still expected. */
export type TurningDay = { readonly date: string; readonly estimated: boolean };

/** All turning days of a condition, in no order. Between two of them its truth is constant. */
export function turningDays(condition: Condition, situation: Situation): readonly TurningDay[] {
  const reach = reachOf(condition);
  if (!reach.day) return nothing;
  const known = shelf(situation.memory.turningDays, condition);
  const key = membersKey(reach, situation);
  const days = known.get(key) ?? eachOnce(findTurningDays(condition, situation));
  known.set(key, days);
  return days;
}

function eachOnce(days: readonly TurningDay[]): readonly TurningDay[] {
  const seen = new Map<string, TurningDay>();
  for (const day of days) seen.set(day.estimated ? `~${day.date}` : day.date, day);
  return [...seen.values()];
}

function findTurningDays(condition: Condition, situation: Situation): readonly TurningDay[] {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'unsettled':
      return [];
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays': {
      const day = dayOfFact(condition.fact, situation);
      return day ? bothEnds({ ...day, ...reachedOn(condition, day) }) : [];
    }
    case 'duringMonths':
      return edgesOf(condition, situation).flatMap(({ day }) => (day ? bothEnds(day) : []));
    case 'atLeast':
    case 'below':
      return (membersOf(situation.household, condition.left.of) ?? []).flatMap((member) =>
        turningDays(condition.left.where, { ...situation, [condition.left.of]: member }),
      );
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => turningDays(part, situation));
    case 'not':
    case 'clause':
      return turningDays(condition.of, situation);
    default:
      return unreachable(condition);
  }
}

const bothEnds = ({ low, high, estimated }: Day): TurningDay[] =>
  low === high
    ? [{ date: low, estimated }]
    : [
        { date: low, estimated },
        { date: high, estimated },
      ];

/** Shared, because a family's findings hold thousands of empty lists. */
const nothing: readonly never[] = [];

const leaf = (condition: Condition, truth: Truth, read: readonly FactRef[] = nothing): Finding => ({
  condition,
  truth,
  missing: nothing,
  unsettled: nothing,
  read,
  parts: nothing,
});

function fromReading(
  condition: Condition,
  reading: Reading,
  holds: (value: string | number | boolean) => boolean,
): Finding {
  switch (reading.kind) {
    case 'given':
      return leaf(condition, holds(reading.value) ? 'yes' : 'no', [reading.ref]);
    case 'unanswered':
      return { ...leaf(condition, 'unknown', [reading.ref]), missing: [reading.ref] };
    case 'mayNotApply':
      return { ...leaf(condition, 'unknown', reading.missing), missing: reading.missing };
    case 'doesNotApply':
      return leaf(condition, 'no');
    default:
      return unreachable(reading);
  }
}

function fromDay(condition: Condition, day: Day | undefined, truth: Truth = 'no'): Finding {
  if (day === undefined) return leaf(condition, 'no');
  return { ...leaf(condition, truth, day.read), missing: truth === 'unknown' ? day.missing : [] };
}

type Range = Pick<Day, 'low' | 'high'>;

type Reached = Extract<Condition, { op: 'reached' | 'reachedMonths' | 'reachedDays' }>;

const reachedOn = (condition: Reached, { low, high }: Range): Range => ({
  low: reachedAfter(condition, low),
  high: reachedAfter(condition, high),
});

function reachedAfter(condition: Reached, date: string): string {
  switch (condition.op) {
    case 'reached':
      return addYears(date, condition.years);
    case 'reachedMonths':
      return addMonths(date, condition.months);
    case 'reachedDays':
      return addDays(date, condition.days);
    default:
      return unreachable(condition);
  }
}
const hasCome = (day: Range, at: string): Truth => (at >= day.high ? 'yes' : at < day.low ? 'no' : 'unknown');
const liesOnOrAfter = (day: Range, date: string): Truth =>
  day.low >= date ? 'yes' : day.high < date ? 'no' : 'unknown';

function negate(truth: Truth): Truth;
function negate(truth: Truth | undefined): Truth | undefined;
function negate(truth: Truth | undefined): Truth | undefined {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : truth;
}

type MonthsCondition = Extract<Condition, { op: 'duringMonths' }>;

/** The two ends of whole months: the first day inside, and the first day no longer inside. */
function edgesOf(
  condition: MonthsCondition,
  situation: Situation,
): { opens: boolean; day: Day | undefined }[] {
  const edge = (moment: Moment | undefined, opens: boolean, round: (date: string) => string) => {
    if (moment === undefined) return [];
    const day = dayOfMoment(moment, situation);
    // A month in which a birth is only expected has not begun by `asOf`.
    const notBefore = opens && day?.estimated === true ? nextDay(situation.asOf) : '';
    const rounded = (date: string) => later(round(date), notBefore);
    return [{ opens, day: day && { ...day, low: rounded(day.low), high: rounded(day.high) } }];
  };
  return [
    ...edge(condition.from, true, firstOfMonth),
    ...edge(condition.through, false, firstOfNextMonth),
    ...edge(condition.before, false, firstOfMonth),
  ];
}

function duringMonths(condition: MonthsCondition, situation: Situation, at: string): Finding {
  const parts = edgesOf(condition, situation).map(({ opens, day }) =>
    fromDay(condition, day, day && (opens ? hasCome(day, at) : negate(hasCome(day, at)))),
  );
  return { ...combine(condition, parts, 'no'), read: union(parts.map(({ read }) => read)), parts: nothing };
}

/** All parts, so that every reason can be told; on days nobody asks reasons for, no further than the deciding one. */
function partsOf(
  conditions: readonly Condition[],
  decisive: Truth,
  situation: Situation,
  at: string,
): readonly Finding[] {
  const parts: Finding[] = [];
  for (const condition of conditions) {
    const part = evaluate(condition, situation, at);
    parts.push(part);
    if (part.truth === decisive && at !== situation.asOf) break;
  }
  return parts;
}

/** Kleene's `all` (decided by a "no") and `any` (decided by a "yes"). */
function combine(condition: Condition, parts: readonly Finding[], decisive: 'yes' | 'no'): Finding {
  if (parts.some((part) => part.truth === decisive)) return decided(condition, decisive, parts);
  const open = parts.filter((part) => part.truth === 'unknown');
  return open.length === 0 ? decided(condition, negate(decisive), parts) : undecided(condition, parts, open);
}

const decided = (condition: Condition, truth: Truth, parts: readonly Finding[]): Finding => ({
  condition,
  truth,
  missing: nothing,
  unsettled: nothing,
  read: nothing,
  parts,
});

const undecided = (condition: Condition, parts: readonly Finding[], open: readonly Finding[]): Finding => ({
  condition,
  truth: 'unknown',
  missing: union(open.map((part) => part.missing)),
  unsettled: open.some((part) => part.unsettled.length > 0)
    ? [...new Set(open.flatMap((part) => part.unsettled))]
    : nothing,
  read: nothing,
  parts,
});

/** A count over members with unknown answers is a range; the comparison decides only if the whole range agrees. */
function compareCount(
  condition: Extract<Condition, { op: 'atLeast' | 'below' }>,
  { of, where }: Quantity,
  situation: Situation,
  at: string,
): Finding {
  const told = membersOf(situation.household, of);
  const list = { fact: listOf[of], subject: 'family' };
  const parts = (told ?? [somebody]).map((member) => ({
    ...evaluate(where, { ...situation, [of]: member }, at),
    about: member.id,
  }));
  const low = told === undefined ? 0 : parts.filter((part) => part.truth === 'yes').length;
  const possible = parts.filter((part) => part.truth !== 'no').length;
  const high = told === undefined && possible > 0 ? Infinity : possible;
  const enough = low >= condition.right ? 'yes' : high < condition.right ? 'no' : 'unknown';
  const truth = condition.op === 'atLeast' ? enough : negate(enough);
  const open = parts.filter((part) => part.truth === 'unknown');
  const finding = truth === 'unknown' ? undecided(condition, parts, open) : decided(condition, truth, parts);
  return {
    ...finding,
    read: [list],
    ...(truth === 'unknown' &&
      told === undefined && {
        missing: [list, ...finding.missing.filter(({ subject }) => subject !== somebody.id)],
      }),
  };
}

/**
 * While a list is untold, one of whom nothing is known stands for whoever may be on it: what rules them out whoever
 * they are decides already, and what else would have to be known about the family is named.
 */
const somebody: Member = { id: '' };

/** The refs of several lists, each once, in order. */
export function union(lists: readonly (readonly FactRef[])[]): readonly FactRef[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? nothing;
  const seen = new Map<string, FactRef>();
  for (const list of filled) {
    for (const ref of list) {
      const key = `${ref.subject} ${ref.fact}`;
      if (!seen.has(key)) seen.set(key, ref);
    }
  }
  return [...seen.values()];
}
