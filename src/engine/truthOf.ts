import { membersOf, type Condition } from '#dsl';
import { edgesOf } from './edges.ts';
import { dayOfFact } from './moments.ts';
import { reachOf } from './reach.ts';
import { readFact } from './reading.ts';
import { eachInTurn, membersKey, shelf, type Situation } from './situation.ts';
import { hasCome, liesOnOrAfter, negate, type Truth } from './truth.ts';
import { unreachable } from './unreachable.ts';

/**
 * The truth that `evaluate` finds, without its reasons and no further than it takes. A timeline asks on many days and
 * wants reasons on few of them.
 */
export function truthOf(condition: Condition, situation: Situation, at: string): Truth {
  switch (condition.op) {
    case 'is':
    case 'oneOf': {
      const reading = readFact(condition.fact, situation);
      if (reading.kind === 'doesNotApply') return 'no';
      if (reading.kind !== 'given') return 'unknown';
      const holds =
        condition.op === 'is'
          ? reading.value === condition.value
          : condition.values.includes(reading.value as string);
      return holds ? 'yes' : 'no';
    }
    case 'onOrAfter':
    case 'before': {
      const day = dayOfFact(condition.fact, situation);
      if (day === undefined) return 'no';
      const onOrAfter = liesOnOrAfter(day, condition.date);
      return condition.op === 'before' ? negate(onOrAfter) : onOrAfter;
    }
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
      return decide(edgesOf(condition, situation), 'no', ({ opens, day }) => {
        if (day === undefined) return 'no';
        return opens ? hasCome(day, at) : negate(hasCome(day, at));
      });
    case 'atLeast':
    case 'below':
      return remembered(condition, situation, at, () => {
        const enough = isEnough(condition, situation, at);
        return condition.op === 'atLeast' ? enough : negate(enough);
      });
    case 'all':
      return decide(condition.of, 'no', (part) => truthOf(part, situation, at));
    case 'any':
      return decide(condition.of, 'yes', (part) => truthOf(part, situation, at));
    case 'not':
      return negate(truthOf(condition.of, situation, at));
    case 'clause':
      return remembered(condition, situation, at, () => truthOf(condition.of, situation, at));
    case 'unsettled':
      return 'unknown';
    default:
      return unreachable(condition);
  }
}

/** Counts and whole clauses, which benefits share, are worked out once for the members and the day they depend on. */
function remembered(condition: Condition, situation: Situation, at: string, workOut: () => Truth): Truth {
  const reach = reachOf(condition);
  const known = shelf(situation.memory.truths, condition);
  const key = (reach.day ? at : '') + membersKey(reach, situation);
  const truth = known.get(key) ?? workOut();
  known.set(key, truth);
  return truth;
}

/** Kleene's `all` (decided by a "no") and `any` (decided by a "yes"). */
function decide<Part>(parts: readonly Part[], decisive: 'yes' | 'no', truth: (part: Part) => Truth): Truth {
  let result: Truth = negate(decisive);
  for (const part of parts) {
    const found = truth(part);
    if (found === decisive) return decisive;
    if (found === 'unknown') result = 'unknown';
  }
  return result;
}

/** Whether so many members are counted: yes once enough surely are, no where even all that may be are too few. */
function isEnough(
  { left: { of, where }, right }: Extract<Condition, { op: 'atLeast' | 'below' }>,
  situation: Situation,
  at: string,
): Truth {
  if (right === 0) return 'yes';
  const told = membersOf(situation.household, of) !== undefined;
  const each = eachInTurn(of, situation);
  let sure = 0;
  let possible = told ? each.length : Infinity;
  if (possible < right) return 'no';
  for (const theirs of each) {
    const truth = truthOf(where, theirs, at);
    if (truth === 'yes' && told) sure += 1;
    if (truth === 'no') possible = told ? possible - 1 : 0;
    if (sure === right) return 'yes';
    if (possible < right) return 'no';
  }
  return 'unknown';
}
