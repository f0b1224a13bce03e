import { listOf, membersOf, type Condition, type FactRef, type Quantity } from '#dsl';
import { addDays, addMonths, addYears, lastMovedTo } from './calendar.ts';
import { edgesOf, type Edge, type TimeCondition } from './edges.ts';
import { dayInColumn, type Day } from './moments.ts';
import { readColumn } from './reading.ts';
import type { Rulebook } from './rulebook.ts';
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
  /** The member that a part of a count is about. */
  readonly about: string | undefined;
};

/** Finds whether a condition holds on the day `at`, for the family as it stands on `situation.asOf`. */
export const evaluate = (condition: Condition, situation: Situation, at: string): Finding =>
  finderOf(condition, situation.rulebook)(situation, at);

/** A condition made ready to be asked. `about` is told by a count of its parts. */
export type Finder = (situation: Situation, at: string, about?: string) => Finding;

/** What never changes about a condition is worked out once for a rulebook. */
function finderOf(condition: Condition, rulebook: Rulebook): Finder {
  const known = rulebook.finders.get(condition);
  if (known !== undefined) return known;
  const finder = makeFinder(condition, rulebook);
  rulebook.finders.set(condition, finder);
  return finder;
}

function makeFinder(condition: Condition, rulebook: Rulebook): Finder {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
      return answerFinder(condition, rulebook);
    case 'onOrAfter':
    case 'before': {
      const column = rulebook.column(condition.fact);
      return (situation, _, about) => {
        const day = dayInColumn(column, situation);
        if (day === undefined) return found(condition, 'no', nothing, nothing, nothing, nothing, about);
        const onOrAfter = liesOnOrAfter(day, condition.date);
        const truth = condition.op === 'before' ? negate(onOrAfter) : onOrAfter;
        return found(condition, truth, nothing, day.read, missingFrom(day, truth), nothing, about);
      };
    }
    case 'reached':
      return reachedFinder(condition, addYears, condition.years, rulebook);
    case 'reachedMonths':
      return reachedFinder(condition, addMonths, condition.months, rulebook);
    case 'reachedDays':
      return reachedFinder(condition, addDays, condition.days, rulebook);
    case 'duringMonths':
      return (situation, at, about) => {
        const parts = edgesOf(condition, situation).map((edge) => fromEdge(condition, edge, at));
        const read = union(parts.map((part) => part.read));
        return combine(condition, parts, 'no', nothing, read, about);
      };
    case 'atLeast':
    case 'below':
      return countFinder(condition, condition.left, rulebook);
    case 'all':
    case 'any': {
      const finders = condition.of.map((part) => finderOf(part, rulebook));
      const decisive = condition.op === 'all' ? 'no' : 'yes';
      return (situation, at, about) => {
        const parts = Array<Finding>(finders.length);
        let truth: Truth = negate(decisive);
        for (let i = 0; i < finders.length; i++) {
          const part = finders[i]!(situation, at);
          parts[i] = part;
          if (part.truth === decisive) truth = decisive;
          else if (part.truth === 'unknown' && truth !== decisive) truth = 'unknown';
        }
        return truth === 'unknown'
          ? found(condition, truth, parts, nothing, missingIn(parts), unsettledIn(parts), about)
          : found(condition, truth, parts, nothing, nothing, nothing, about);
      };
    }
    case 'not': {
      const find = finderOf(condition.of, rulebook);
      return (situation, at, about) => {
        const part = find(situation, at);
        return found(condition, negate(part.truth), [part], nothing, part.missing, part.unsettled, about);
      };
    }
    case 'clause': {
      const find = finderOf(condition.of, rulebook);
      return (situation, at, about) => {
        const part = find(situation, at);
        return found(condition, part.truth, [part], nothing, part.missing, part.unsettled, about);
      };
    }
    case 'unsettled': {
      const itself = [condition];
      return (_, __, about) => found(condition, 'unknown', nothing, nothing, nothing, itself, about);
    }
    default:
      return unreachable(condition);
  }
}

function answerFinder(condition: Extract<Condition, { op: 'is' | 'oneOf' }>, rulebook: Rulebook): Finder {
  const column = rulebook.column(condition.fact);
  const [first, ...others]: readonly unknown[] = condition.op === 'is' ? [condition.value] : condition.values;
  return (situation, _, about) => {
    const reading = readColumn(column, situation);
    if (reading.kind === 'given') {
      const holds = reading.value === first || (others.length > 0 && others.includes(reading.value));
      return found(condition, holds ? 'yes' : 'no', nothing, reading.refs, nothing, nothing, about);
    }
    return reading.kind === 'doesNotApply'
      ? found(condition, 'no', nothing, nothing, nothing, nothing, about)
      : found(condition, 'unknown', nothing, reading.refs, reading.refs, nothing, about);
  };
}

/** Shared, because a family's findings hold thousands of empty lists. */
const nothing: readonly never[] = [];

const found = (
  condition: Condition,
  truth: Truth,
  parts: readonly Finding[],
  read: readonly FactRef[],
  missing: readonly FactRef[],
  unsettled: readonly Unsettled[],
  about: string | undefined,
): Finding => ({ condition, truth, missing, unsettled, read, parts, about });

/** Asked for one day again and again, the other way round: which dates lie long enough before it. */
function reachedFinder(
  condition: Extract<Condition, { op: 'reached' | 'reachedMonths' | 'reachedDays' }>,
  move: (date: string, by: number) => string,
  by: number,
  rulebook: Rulebook,
): Finder {
  const column = rulebook.column(condition.fact);
  let asked = '';
  let last = '';
  return (situation, at, about) => {
    const day = dayInColumn(column, situation);
    if (day === undefined) return found(condition, 'no', nothing, nothing, nothing, nothing, about);
    if (at !== asked) last = lastMovedTo(at, move, by);
    asked = at;
    const truth = day.high <= last ? 'yes' : day.low === day.high || day.low > last ? 'no' : 'unknown';
    return found(condition, truth, nothing, day.read, missingFrom(day, truth), nothing, about);
  };
}

/** Whether a day has come that begins a time, or has not come that ends it. */
function fromEdge(condition: TimeCondition, { opens, day }: Edge, at: string, about?: string): Finding {
  if (day === undefined) return found(condition, 'no', nothing, nothing, nothing, nothing, about);
  const come = hasCome(day, at);
  const truth = opens ? come : negate(come);
  return found(condition, truth, nothing, day.read, missingFrom(day, truth), nothing, about);
}

/** A range of days that decides hangs on nothing. */
const missingFrom = (day: Day, truth: Truth): readonly FactRef[] =>
  truth === 'unknown' ? day.missing : nothing;

/** Kleene's `all` (decided by a "no") and `any` (decided by a "yes"); they show `shown` of their parts. */
function combine(
  condition: Condition,
  parts: readonly Finding[],
  decisive: 'yes' | 'no',
  shown: readonly Finding[],
  read: readonly FactRef[],
  about: string | undefined,
): Finding {
  let truth: Truth = negate(decisive);
  for (const part of parts) {
    if (part.truth === decisive) return found(condition, decisive, shown, read, nothing, nothing, about);
    if (part.truth === 'unknown') truth = 'unknown';
  }
  return truth === 'unknown'
    ? found(condition, truth, shown, read, missingIn(parts), unsettledIn(parts), about)
    : found(condition, truth, shown, read, nothing, nothing, about);
}

/** A count over members with unknown answers is a range; the comparison decides only if the whole range agrees. */
function countFinder(
  condition: Extract<Condition, { op: 'atLeast' | 'below' }>,
  { of, where }: Quantity,
  rulebook: Rulebook,
): Finder {
  const find = finderOf(where, rulebook);
  const list = toldOf[of];
  return (situation, at, about) => {
    const told = membersOf(situation.household, of) !== undefined;
    const each = eachInTurn(of, situation);
    const parts = Array<Finding>(each.length);
    let sure = 0;
    let possible = 0;
    for (let i = 0; i < each.length; i++) {
      const theirs = each[i]!;
      const part = find(theirs, at, (of === 'child' ? theirs.child : theirs.parent)?.id);
      parts[i] = part;
      if (part.truth === 'yes' && told) sure += 1;
      if (part.truth !== 'no') possible += told ? 1 : condition.right;
    }
    const enough = sure >= condition.right ? 'yes' : possible < condition.right ? 'no' : 'unknown';
    const truth = condition.op === 'atLeast' ? enough : negate(enough);
    if (truth !== 'unknown') return found(condition, truth, parts, list, nothing, nothing, about);
    const missing = missingIn(parts);
    const known = told ? missing : [...list, ...missing.filter(({ subject }) => subject !== somebody.id)];
    return found(condition, truth, parts, list, known, unsettledIn(parts), about);
  };
}

/** That the members of a list were told of. */
const toldOf = {
  child: [{ fact: listOf.child, subject: 'family' }],
  parent: [{ fact: listOf.parent, subject: 'family' }],
};

const missingIn = (parts: readonly Finding[]): readonly FactRef[] =>
  union(parts.map(({ missing }) => missing));

const unsettledIn = (parts: readonly Finding[]): readonly Unsettled[] =>
  parts.some(({ unsettled }) => unsettled.length > 0)
    ? [...new Set(parts.flatMap(({ unsettled }) => unsettled))]
    : nothing;

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
