import { membersOf, type Condition, type Quantity } from '#dsl';
import { edgesOf, type Edge } from './edges.ts';
import { evaluate } from './evaluate.ts';
import { isFarOff } from './moments.ts';
import { reachOf } from './reach.ts';
import { eachInTurn, type Seat, type Situation } from './situation.ts';
import { negate, type Truth } from './truth.ts';
import { unreachable } from './unreachable.ts';

/** What holds from a day on, until the next turn's day. `estimated`: that day hangs only on an event still expected. */
export type Turn = { readonly from: string; readonly estimated: boolean; readonly truth: Truth };

/**
 * The truth of a condition on every day there is: one turn since ever, then those in the order of their days. It turns
 * where the truth does, and where what an unknown truth hangs on may.
 */
export type TruthLine = readonly [Turn, ...Turn[]];

/** The truth that `evaluate` finds on each day, without its reasons; found once for the members it depends on. */
export function truthLine(condition: Condition, situation: Situation): TruthLine {
  const seat = seatKeeping(condition, situation);
  if (seat === undefined) return findLine(condition, situation);
  const truths = (seat.truths ??= new Map());
  const known = truths.get(condition);
  if (known !== undefined) return known;
  const line = findLine(condition, situation);
  truths.set(condition, line);
  return line;
}

/** Where the line is kept: with the family or the member it depends on. What depends on a pair is rare and is not. */
function seatKeeping(condition: Condition, situation: Situation): Seat | undefined {
  const { parent, child } = reachOf(condition);
  if (parent && child) return undefined;
  return parent ? situation.parent : child ? situation.child : situation.family;
}

function findLine(condition: Condition, situation: Situation): TruthLine {
  switch (condition.op) {
    case 'is':
    case 'oneOf':
    case 'onOrAfter':
    case 'before':
    case 'unsettled':
      return always[evaluate(condition, situation, situation.asOf).truth];
    case 'reached':
    case 'reachedMonths':
    case 'reachedDays':
    case 'duringMonths':
      return combined(edgesOf(condition, situation), 'no', edgeLine);
    case 'atLeast':
      return countLine(condition.left, condition.right, situation);
    case 'below':
      return negated(countLine(condition.left, condition.right, situation));
    case 'all':
      return combined(condition.of, 'no', (part) => truthLine(part, situation));
    case 'any':
      return combined(condition.of, 'yes', (part) => truthLine(part, situation));
    case 'not':
      return negated(truthLine(condition.of, situation));
    case 'clause':
      return truthLine(condition.of, situation);
    default:
      return unreachable(condition);
  }
}

const constant = (truth: Truth): TruthLine => [{ from: '', estimated: false, truth }];
const always = { yes: constant('yes'), no: constant('no'), unknown: constant('unknown') };

const negated = ([first, ...turns]: TruthLine): TruthLine =>
  turns.length === 0 ? always[negate(first.truth)] : [turned(first), ...turns.map(turned)];

const turned = (turn: Turn): Turn => ({ ...turn, truth: negate(turn.truth) });

/**
 * An edge that opens holds from its day on, one that closes until then; between the days it may be, that is unknown. A day
 * that may be any never surely comes.
 */
function edgeLine({ opens, day }: Edge): TruthLine {
  if (day === undefined) return always.no;
  const { low, high, estimated } = day;
  const before: Truth = opens ? 'no' : 'yes';
  const line: [Turn, ...Turn[]] = [{ from: '', estimated: false, truth: before }];
  if (low < high) line.push({ from: low, estimated, truth: 'unknown' });
  if (!isFarOff(high)) line.push({ from: high, estimated, truth: negate(before) });
  return line;
}

/** Kleene's `all` (decided by a "no") and `any` (decided by a "yes"). */
function combined<Part>(
  parts: readonly Part[],
  decisive: 'yes' | 'no',
  lineOf: (part: Part) => TruthLine,
): TruthLine {
  const lines: TruthLine[] = [];
  for (const part of parts) {
    const line = lineOf(part);
    if (line.length > 1 || line[0].truth === 'unknown') lines.push(line);
    else if (line[0].truth === decisive) return line;
  }
  const [only] = lines;
  if (only === undefined) return always[negate(decisive)];
  return lines.length === 1 ? only : merged(lines, (truths) => decided(truths, decisive));
}

function decided(truths: readonly Truth[], decisive: 'yes' | 'no'): Truth {
  if (truths.includes(decisive)) return decisive;
  return truths.includes('unknown') ? 'unknown' : negate(decisive);
}

/** Whether so many members are counted: yes where enough surely are, no where even all that may be are too few. */
function countLine({ of, where }: Quantity, enough: number, situation: Situation): TruthLine {
  const told = membersOf(situation.household, of);
  if (enough === 0) return always.yes;
  const lines = eachInTurn(of, situation).map((theirs) => truthLine(where, theirs));
  return merged(lines, (truths) => {
    const possible = truths.filter((truth) => truth !== 'no').length;
    if (told === undefined) return possible === 0 ? 'no' : 'unknown';
    if (possible < enough) return 'no';
    return truths.filter((truth) => truth === 'yes').length >= enough ? 'yes' : 'unknown';
  });
}

/** Lays lines over each other: on each day on which one of them turns, their truths make one. */
function merged(lines: readonly TruthLine[], made: (truths: readonly Truth[]) => Truth): TruthLine {
  const truths = lines.map(([first]) => first.truth);
  let truth = made(truths);
  const line: [Turn, ...Turn[]] = [{ from: '', estimated: false, truth }];
  const next = lines.map(() => 1);
  for (let from = firstOf(lines, next); from !== undefined; from = firstOf(lines, next)) {
    let estimated = true;
    for (const [i, turns] of lines.entries()) {
      const turn = turns[next[i] ?? 0];
      if (turn?.from !== from) continue;
      truths[i] = turn.truth;
      // A day that is certain for one reason is certain, whatever else is expected on it.
      estimated &&= turn.estimated;
      next[i] = (next[i] ?? 0) + 1;
    }
    const before = truth;
    truth = made(truths);
    if (truth === 'unknown' || truth !== before) line.push({ from, estimated, truth });
  }
  return line;
}

/** The first day of the turns still to come. */
function firstOf(lines: readonly TruthLine[], next: readonly number[]): string | undefined {
  let first: string | undefined;
  lines.forEach((turns, i) => {
    const day = turns[next[i] ?? 0]?.from;
    if (day !== undefined && (first === undefined || day < first)) first = day;
  });
  return first;
}
