import type { Condition, Verdict } from '#dsl';
import { factsNamedIn } from '../../src/engine/factsNamed.ts';
import { innerOf } from './inner.ts';
import type { Observations, Observed } from './observe.ts';

/** Something a rule says that no family could tell from its absence. */
export type Weakness = {
  readonly kind: 'neverReached' | 'dead' | 'covered' | 'neverTurns';
  readonly benefit: string;
  /** The place in the rule, or the verdict. */
  readonly at: string;
  /** The sentence of the clause around it. */
  readonly says: string;
};

/** What the trials showed of a condition, wherever it stands. */
export type Shown = Pick<Observed, 'outcomes' | 'decided' | 'turned'>;

const verdicts: readonly Verdict[] = ['entitled', 'notEntitled', 'undetermined'];

/** What the trials of a benefit have not been able to show, even with the clauses it shares with others (`shared`). */
export function weaknessesOf(
  { benefit, witnesses, conditions }: Observations,
  shared: ReadonlyMap<Condition, Shown>,
): Weakness[] {
  const weak = (kind: Weakness['kind'], { path }: Observed): Weakness => ({
    kind,
    benefit: benefit.id,
    at: path,
    says: sentenceAt(path, conditions),
  });
  return [
    ...verdicts
      .filter((verdict) => witnesses[verdict] === undefined && !isImpossible(verdict, benefit.when))
      .map((at) => ({ kind: 'neverReached' as const, benefit: benefit.id, at, says: benefit.title.zh })),
    ...[...conditions.values()].flatMap((observed) => {
      const shown = shared.get(observed.condition) ?? observed;
      return [
        ...(isDead(observed.condition, shown) ? [weak('dead', observed)] : []),
        ...(isBranch(observed, conditions) && !shown.decided ? [weak('covered', observed)] : []),
        ...(hasThreshold(observed.condition) && !shown.turned ? [weak('neverTurns', observed)] : []),
      ];
    }),
  ];
}

/**
 * A rule that must always ask grants nothing for certain, one that asks at worst refuses nobody, and one that asks for
 * no fact holds for everybody.
 */
function isImpossible(verdict: Verdict, when: Condition): boolean {
  if (verdict === 'entitled') return mustAsk(when);
  return factsNamedIn(when).length === 0 || (verdict === 'notEntitled' && asksAtWorst(when));
}

/** Whether no answer makes it a certain yes. */
function mustAsk(condition: Condition): boolean {
  if (condition.op === 'unsettled') return true;
  const within = partsAlone(condition);
  return condition.op === 'any' ? within.every(mustAsk) : within.some(mustAsk);
}

/** Whether no answer makes it a certain no: an office’s word is always one of the ways. */
function asksAtWorst(condition: Condition): boolean {
  if (condition.op === 'unsettled') return true;
  if (condition.op === 'clause') return asksAtWorst(condition.of);
  if (condition.op === 'all') return condition.of.every(asksAtWorst);
  return condition.op === 'any' && condition.of.some(asksAtWorst);
}

/** Whether it came out the same in every trial, though not all of it is a question to an office. */
const isDead = (condition: Condition, { outcomes }: Shown): boolean =>
  outcomes.size < 2 && !onlyAsks(condition);

function onlyAsks(condition: Condition): boolean {
  if (condition.op === 'unsettled') return true;
  const within = partsAlone(condition);
  return within.length > 0 && within.every(onlyAsks);
}

/** What a condition is made of, unless it counts: a count answers even where its parts ask. */
const partsAlone = (condition: Condition): readonly Condition[] =>
  condition.op === 'atLeast' || condition.op === 'below' ? [] : innerOf(condition).map(([part]) => part);

/** Whether it is one of several conditions of which one is enough. */
const isBranch = ({ path }: Observed, all: ReadonlyMap<string, Observed>): boolean =>
  /\.of\.\d+$/.test(path) && all.get(path.replace(/\.of\.\d+$/, ''))?.condition.op === 'any';

const thresholds: readonly Condition['op'][] = [
  'before',
  'onOrAfter',
  'reached',
  'reachedMonths',
  'reachedDays',
  'duringMonths',
];
const hasThreshold = ({ op }: Condition): boolean => thresholds.includes(op);

/** What the nearest clause around a place says. */
function sentenceAt(path: string, conditions: ReadonlyMap<string, Observed>): string {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const condition = conditions.get(at)?.condition;
    if (condition?.op === 'clause') return condition.says.zh;
  }
  return '';
}
