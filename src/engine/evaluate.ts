import { listOf, membersOf, type Condition, type FactRef, type Quantity } from '#dsl';
import { edgesOf, type Edge, type TimeCondition } from './edges.ts';
import { dayOfFact } from './moments.ts';
import { readFact } from './reading.ts';
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
export function evaluate(condition: Condition, situation: Situation, at: string): Finding {
  switch (condition.op) {
    case 'is':
    case 'oneOf': {
      const reading = readFact(condition.fact, situation);
      if (reading.kind === 'doesNotApply') return found(condition, 'no', nothing, nothing);
      if (reading.kind !== 'given') return found(condition, 'unknown', nothing, reading.refs, reading.refs);
      const holds =
        condition.op === 'is'
          ? reading.value === condition.value
          : condition.values.includes(reading.value as string);
      return found(condition, holds ? 'yes' : 'no', nothing, reading.refs);
    }
    case 'onOrAfter':
    case 'before': {
      const day = dayOfFact(condition.fact, situation);
      const onOrAfter = day === undefined ? 'no' : liesOnOrAfter(day, condition.date);
      const truth = day !== undefined && condition.op === 'before' ? negate(onOrAfter) : onOrAfter;
      return found(condition, truth, nothing, day?.read, day?.missing);
    }
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths': {
      const edges = edgesOf(condition, situation);
      const [only] = edges;
      if (only !== undefined && edges.length === 1) return fromEdge(condition, only, at);
      const parts = edges.map((edge) => fromEdge(condition, edge, at));
      const read = union(parts.map((part) => part.read));
      return combine(condition, parts, 'no', nothing, read);
    }
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
      return found(condition, negate(part.truth), [part], nothing, part.missing, part.unsettled);
    }
    case 'clause': {
      const part = evaluate(condition.of, situation, at);
      return found(condition, part.truth, [part], nothing, part.missing, part.unsettled);
    }
    case 'unsettled':
      return found(condition, 'unknown', nothing, nothing, nothing, [condition]);
    default:
      return unreachable(condition);
  }
}

/** Shared, because a family's findings hold thousands of empty lists. */
const nothing: readonly never[] = [];

/** A finding; what is decided hangs on nothing, whatever is unknown in it. */
const found = (
  condition: Condition,
  truth: Truth,
  parts: readonly Finding[],
  read: readonly FactRef[] = nothing,
  missing: readonly FactRef[] = nothing,
  unsettled: readonly Unsettled[] = nothing,
  about?: string,
): Finding => {
  const isOpen = truth === 'unknown';
  return {
    condition,
    truth,
    missing: isOpen ? missing : nothing,
    unsettled: isOpen ? unsettled : nothing,
    read,
    parts,
    about,
  };
};

/** Whether a day has come that begins a time, or has not come that ends it. */
function fromEdge(condition: TimeCondition, { opens, day }: Edge, at: string): Finding {
  if (day === undefined) return found(condition, 'no', nothing);
  const come = hasCome(day, at);
  return found(condition, opens ? come : negate(come), nothing, day.read, day.missing);
}

/** Kleene's `all` (decided by a "no") and `any` (decided by a "yes"); they show `shown` of their parts. */
function combine(
  condition: Condition,
  parts: readonly Finding[],
  decisive: 'yes' | 'no',
  shown = parts,
  read: readonly FactRef[] = nothing,
): Finding {
  let truth: Truth = negate(decisive);
  for (const part of parts) {
    if (part.truth === decisive) return found(condition, decisive, shown, read);
    if (part.truth === 'unknown') truth = 'unknown';
  }
  return truth === 'unknown'
    ? found(condition, truth, shown, read, missingIn(parts), unsettledIn(parts))
    : found(condition, truth, shown, read);
}

/** A count over members with unknown answers is a range; the comparison decides only if the whole range agrees. */
function compareCount(
  condition: Extract<Condition, { op: 'atLeast' | 'below' }>,
  { of, where }: Quantity,
  situation: Situation,
  at: string,
): Finding {
  const told = membersOf(situation.household, of) !== undefined;
  const parts: Finding[] = [];
  let sure = 0;
  let possible = 0;
  for (const theirs of eachInTurn(of, situation)) {
    const { condition: same, truth, parts: inner, read, missing, unsettled } = evaluate(where, theirs, at);
    parts.push(found(same, truth, inner, read, missing, unsettled, theirs[of]?.id));
    if (truth === 'yes' && told) sure += 1;
    if (truth !== 'no') possible += told ? 1 : Infinity;
  }
  const enough = sure >= condition.right ? 'yes' : possible < condition.right ? 'no' : 'unknown';
  const truth = condition.op === 'atLeast' ? enough : negate(enough);
  const list = toldOf[of];
  if (truth !== 'unknown') return found(condition, truth, parts, list);
  const missing = missingIn(parts);
  const known = told ? missing : [...list, ...missing.filter(({ subject }) => subject !== somebody.id)];
  return found(condition, truth, parts, list, known, unsettledIn(parts));
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
