import { listOf, membersOf, type Condition, type FactRef, type Quantity } from '#dsl';
import { lastMovedTo } from './calendar.ts';
import { edgesOf, moveOf, type ReachedCondition } from './edges.ts';
import { dayInColumn, type Day } from './moments.ts';
import { joinedPoints } from './openPoints.ts';
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

/** A condition made ready to be asked. Of its own findings a count still says whom they are about. */
export type Finder = (situation: Situation, at: string) => Finding & { about: string | undefined };

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
      return (situation) => {
        const day = dayInColumn(column, situation);
        if (day === undefined) return onNoDay(condition);
        const onOrAfter = liesOnOrAfter(day, condition.date);
        return onDay(condition, day, condition.op === 'before' ? negate(onOrAfter) : onOrAfter);
      };
    }
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
      return reachedFinder(condition, rulebook);
    case 'duringMonths':
      return (situation, at) => {
        const parts = edgesOf(condition, situation).map(({ opens, day }) => {
          if (day === undefined) return onNoDay(condition);
          const come = hasCome(day, at);
          return onDay(condition, day, opens ? come : negate(come));
        });
        const read = union(parts.map((part) => part.read));
        return combine(condition, parts, 'no', nothing, read);
      };
    case 'atLeast':
    case 'below':
      return countFinder(condition, condition.left, rulebook);
    case 'all':
    case 'any': {
      const finders = condition.of.map((part) => finderOf(part, rulebook));
      const decisive = condition.op === 'all' ? 'no' : 'yes';
      return (situation, at) => {
        const parts = Array<Finding>(finders.length);
        for (let i = 0; i < finders.length; i++) parts[i] = finders[i]!(situation, at);
        return combine(condition, parts, decisive, parts, nothing);
      };
    }
    case 'not':
    case 'clause': {
      const find = finderOf(condition.of, rulebook);
      return (situation, at) => {
        const part = find(situation, at);
        const truth = condition.op === 'not' ? negate(part.truth) : part.truth;
        return found(condition, truth, [part], nothing, part.missing, part.unsettled);
      };
    }
    case 'unsettled': {
      const itself = [condition];
      return () => found(condition, 'unknown', nothing, nothing, nothing, itself);
    }
    default:
      return unreachable(condition);
  }
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
): ReturnType<Finder> => ({ condition, truth, missing, unsettled, read, parts, about: undefined });

/** What is decided hangs on nothing, whatever is unknown in it. */
const decided = (
  condition: Condition,
  truth: 'yes' | 'no',
  parts: readonly Finding[],
  read: readonly FactRef[],
): ReturnType<Finder> => found(condition, truth, parts, read, nothing, nothing);

function answerFinder(condition: Extract<Condition, { op: 'is' | 'oneOf' }>, rulebook: Rulebook): Finder {
  const column = rulebook.column(condition.fact);
  const values: readonly unknown[] = condition.op === 'is' ? [condition.value] : condition.values;
  return (situation) => {
    const { kind, value, refs } = readColumn(column, situation);
    if (kind === 'doesNotApply') return decided(condition, 'no', nothing, nothing);
    if (kind !== 'given') return found(condition, 'unknown', nothing, refs, refs, nothing);
    return decided(condition, values.includes(value) ? 'yes' : 'no', nothing, refs);
  };
}

/** Whether a time has passed since a date. Asked for the same day again and again: is it the last such date or earlier? */
function reachedFinder(condition: ReachedCondition, rulebook: Rulebook): Finder {
  const { move, by } = moveOf(condition);
  const column = rulebook.column(condition.fact);
  let asked: string | undefined;
  let last: string;
  return (situation, at) => {
    if (at !== asked) last = lastMovedTo(at, move, by);
    asked = at;
    const day = dayInColumn(column, situation);
    return day === undefined ? onNoDay(condition) : onDay(condition, day, hasCome(day, last));
  };
}

/** What a day comes to that lies in a range. */
const onDay = (condition: Condition, day: Day, truth: Truth): ReturnType<Finder> =>
  found(condition, truth, nothing, day.read, truth === 'unknown' ? day.missing : nothing, nothing);

/** A fact that does not apply has no day, and nothing stands in for it. */
const onNoDay = (condition: Condition): ReturnType<Finder> => decided(condition, 'no', nothing, nothing);

/** Kleene's `all` (decided by a "no") and `any` (decided by a "yes"); they show `shown` of their parts. */
function combine(
  condition: Condition,
  parts: readonly Finding[],
  decisive: 'yes' | 'no',
  shown: readonly Finding[],
  read: readonly FactRef[],
): ReturnType<Finder> {
  let open = false;
  for (const { truth } of parts) {
    if (truth === decisive) return decided(condition, decisive, shown, read);
    if (truth === 'unknown') open = true;
  }
  if (!open) return decided(condition, negate(decisive), shown, read);
  const { missing, unsettled } = joinedPoints(parts);
  return found(condition, 'unknown', shown, read, missing, unsettled);
}

/** A count over members with unknown answers is a range; the comparison decides only if the whole range agrees. */
function countFinder(
  condition: Extract<Condition, { op: 'atLeast' | 'below' }>,
  { of, where }: Quantity,
  rulebook: Rulebook,
): Finder {
  const find = finderOf(where, rulebook);
  const list = toldOf[of];
  return (situation, at) => {
    const told = membersOf(situation.household, of) !== undefined;
    const each = eachInTurn(of, situation);
    const parts = Array<Finding>(each.length);
    let sure = 0;
    let possible = 0;
    for (let i = 0; i < each.length; i++) {
      const theirs = each[i]!;
      const part = find(theirs, at);
      part.about = (of === 'child' ? theirs.child : theirs.parent)!.id;
      parts[i] = part;
      if (part.truth === 'yes' && told) sure += 1;
      if (part.truth !== 'no') possible += told ? 1 : condition.right;
    }
    const isBelow = condition.op === 'below';
    if (sure >= condition.right) return decided(condition, isBelow ? 'no' : 'yes', parts, list);
    if (possible < condition.right) return decided(condition, isBelow ? 'yes' : 'no', parts, list);
    const { missing, unsettled } = joinedPoints(parts);
    const known = told ? missing : [...list, ...missing.filter(({ subject }) => subject !== somebody.id)];
    return found(condition, 'unknown', parts, list, known, unsettled);
  };
}

/** That the members of a list were told of. */
const toldOf = {
  child: [{ fact: listOf.child, subject: 'family' }],
  parent: [{ fact: listOf.parent, subject: 'family' }],
};

/** The refs of several lists, each once, in order. */
export function union(lists: readonly (readonly FactRef[])[]): readonly FactRef[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? nothing;
  const seen = new Map<string, FactRef>();
  for (const list of filled) {
    for (const ref of list) seen.set(`${ref.subject} ${ref.fact}`, ref);
  }
  return [...seen.values()];
}
