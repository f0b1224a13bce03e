import { listOf, membersOf, type Condition, type FactRef, type Quantity } from '#dsl';
import { edgesOf, type Edge, type TimeCondition } from './edges.ts';
import { dayOfFact, type Day } from './moments.ts';
import { readFact, type Reading } from './reading.ts';
import { eachInTurn, type Situation } from './situation.ts';
import { hasCome, liesOnOrAfter, negate, somebody, type Truth } from './truth.ts';
import { unreachable } from './unreachable.ts';

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
    case 'reachedDays':
    case 'duringMonths':
      return fromEdges(condition, edgesOf(condition, situation), at);
    case 'atLeast':
    case 'below':
      return compareCount(condition, condition.left, situation, at);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => evaluate(part, situation, at));
      return combine(condition, parts, condition.op === 'all' ? 'no' : 'yes');
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

const hangsOn = (condition: Condition, missing: readonly FactRef[]): Finding => ({
  condition,
  truth: 'unknown',
  missing,
  unsettled: nothing,
  read: missing,
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
      return hangsOn(condition, [reading.ref]);
    case 'mayNotApply':
      return hangsOn(condition, reading.missing);
    case 'doesNotApply':
      return leaf(condition, 'no');
    default:
      return unreachable(reading);
  }
}

function fromDay(condition: Condition, day: Day | undefined, truth: Truth = 'no'): Finding {
  if (day === undefined) return leaf(condition, 'no');
  const { read, missing } = day;
  return {
    condition,
    truth,
    missing: truth === 'unknown' ? missing : nothing,
    unsettled: nothing,
    read,
    parts: nothing,
  };
}

/** Whether a day lies inside the edges of a time: after those that open it, before those that close it. */
function fromEdges(condition: TimeCondition, edges: readonly Edge[], at: string): Finding {
  const [first, ...more] = edges.map(({ opens, day }) =>
    fromDay(condition, day, day && (opens ? hasCome(day, at) : negate(hasCome(day, at)))),
  );
  if (first === undefined) return leaf(condition, 'yes');
  if (more.length === 0) return first;
  const parts = [first, ...more];
  return { ...combine(condition, parts, 'no'), read: union(parts.map(({ read }) => read)), parts: nothing };
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
  const parts = eachInTurn(of, situation).map((theirs) => ({
    ...evaluate(where, theirs, at),
    about: theirs[of]?.id ?? '',
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
