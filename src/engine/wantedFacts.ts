import type { Benefit, FactRef } from '#dsl';
import { assessBenefit, situationsOf } from './assess.ts';
import { later, yearOf } from './calendar.ts';
import { union } from './evaluate.ts';
import { horizonOf } from './horizon.ts';
import { openPoints } from './openPoints.ts';
import { eachInTurn, type Situation } from './situation.ts';
import { taxYears } from './splits.ts';
import { inForceFrom } from './timeline.ts';
import { somebody } from './truth.ts';
import { truthLine } from './truthLine.ts';

/**
 * The facts worth asking for a benefit: those whose answer could still change a verdict in the horizon, then those
 * without which this year's amounts cannot be worked out. Facts answered "不清楚" are among them. Once there are
 * none, no further answer brings any back. While the parents or children it is for have not been told, what it hangs
 * on otherwise is wanted already: the page that asks it may come first.
 */
export function wantedFacts(benefit: Benefit, situation: Situation): readonly FactRef[] {
  const subjects = situationsOf(benefit, situation);
  if ('missing' in subjects) {
    const forSomebody =
      benefit.per === 'family'
        ? []
        : eachInTurn(benefit.per, situation).flatMap((theirs) => missingInHorizon(benefit, theirs));
    return union([subjects.missing, ...forSomebody]).filter(({ subject }) => subject !== somebody.id);
  }
  const forVerdicts = subjects.flatMap(({ situation: theirs }) => missingInHorizon(benefit, theirs));
  return union([...forVerdicts, ...missingForAmounts(benefit, situation)]);
}

function missingInHorizon(benefit: Benefit, situation: Situation): (readonly FactRef[])[] {
  const { first, last } = horizonOf(benefit.grant, situation);
  const start = later(first, inForceFrom(benefit));
  const turning = truthLine(benefit.when, situation).map(({ from }) => from);
  const days = new Set([start, situation.asOf, ...turning.filter((date) => date > start && date <= last)]);
  return [...days].map((day) => openPoints(benefit.when, situation, day).missing);
}

function missingForAmounts(benefit: Benefit, situation: Situation): (readonly FactRef[])[] {
  const { grant } = benefit;
  if (grant.kind === 'leave' && grant.more.some(({ perFurther }) => perFurther)) {
    return assessBenefit(benefit, situation).map(({ leave }) => leave?.missing ?? []);
  }
  if (grant.kind !== 'deduction' || grant.income === undefined) return [];
  const years = taxYears(benefit, assessBenefit(benefit, situation), situation);
  return years.filter(({ year }) => year === yearOf(situation.asOf)).map(({ missing }) => missing);
}
