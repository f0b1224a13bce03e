import type { Benefit, FactRef, Grant, IncomeKind } from '#dsl';
import { assessBenefit, situationsOf } from './assess.ts';
import { later, yearOf } from './calendar.ts';
import { factsNamedIn, withFactsBehind } from './factsNamed.ts';
import { horizonOf } from './horizon.ts';
import { openPoints } from './openPoints.ts';
import type { Rulebook } from './rulebook.ts';
import { eachInTurn, type Situation } from './situation.ts';
import { taxYears } from './splits.ts';
import { inForceFrom } from './timeline.ts';
import { somebody } from './truth.ts';
import { truthLine } from './truthLine.ts';

/**
 * The facts worth asking for a benefit: those whose answer could still change a verdict in the horizon, then those
 * without which this year's amounts cannot be worked out. Facts answered "不清楚" are among them. Once there are
 * none, no further answer brings any back. While the parents or children it is for have not been told, what it hangs
 * on otherwise is wanted already: the page that asks it may come first. They come day by day, the same ones perhaps
 * more than once, so that who looks for one of them need not wait for all.
 */
export function* wantedFacts(benefit: Benefit, situation: Situation): Generator<readonly FactRef[]> {
  const subjects = situationsOf(benefit, situation);
  if ('missing' in subjects) {
    yield subjects.missing;
    for (const theirs of eachInTurn(subjects.untold, situation)) {
      for (const missing of missingInHorizon(benefit, theirs)) {
        yield missing.filter(({ subject }) => subject !== somebody.id);
      }
    }
    return;
  }
  for (const { situation: theirs } of subjects) yield* missingInHorizon(benefit, theirs);
  yield* missingForAmounts(benefit, situation);
}

/** The facts that can count for a benefit at all: whatever the others are, what it wants does not hang on them. */
export function factsThatCount({ when, grant }: Benefit, rulebook: Rulebook): ReadonlySet<string> {
  const taxable = incomeOf(grant).map((kind) => kind.taxable);
  return withFactsBehind([...factsNamedIn(when), ...factsNamedIn(grant), ...taxable], rulebook);
}

function* missingInHorizon(benefit: Benefit, situation: Situation): Generator<readonly FactRef[]> {
  const { first, last } = horizonOf(benefit.grant, situation);
  const start = later(first, inForceFrom(benefit));
  const turns = truthLine(benefit.when, situation)
    .map(({ from }) => from)
    .filter((from) => from > start && from <= last);
  for (const day of new Set([start, situation.asOf, ...turns])) {
    yield openPoints(benefit.when, situation, day).missing;
  }
}

function missingForAmounts(benefit: Benefit, situation: Situation): (readonly FactRef[])[] {
  const { grant } = benefit;
  if (grant.kind === 'leave' && grant.more.some(({ perFurther }) => perFurther)) {
    return assessBenefit(benefit, situation).map(({ leave }) => leave?.missing ?? []);
  }
  if (incomeOf(grant).length === 0) return [];
  const years = taxYears(benefit, assessBenefit(benefit, situation), situation);
  return years.filter(({ year }) => year === yearOf(situation.asOf)).map(({ missing }) => missing);
}

const incomeOf = (grant: Grant): readonly IncomeKind[] =>
  grant.kind === 'deduction' ? (grant.income ?? []) : [];
