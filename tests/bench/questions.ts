import { keyOf, withAnswer, type Benefit, type FactRef, type Household } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assessBenefit } from '../../src/engine/assess.ts';
import { yearOf } from '../../src/engine/calendar.ts';
import { withFactsBehind } from '../../src/engine/factsNamed.ts';
import { paymentPlan } from '../../src/engine/payments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf, type Situation } from '../../src/engine/situation.ts';
import { taxYears } from '../../src/engine/splits.ts';
import { cases } from '../households/cases.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { toldInFull } from './ordinaryAnswers.ts';
import { mostTogether } from './mostTogether.ts';

/**
 * How many questions a family is asked, beside the fewest answers that would have decided the same verdicts and
 * amounts: the least is chosen with all answers known, so no order of questions reaches it everywhere. Every household
 * of tests/households is asked under the topics its case speaks of; with `all`, under all topics too.
 */

const rulebook = rulebookOf(liuzhou);
const everyTopic = liuzhou.topics.map(({ id }) => id);
/** Sets of answers tried per household in the search for the most that can be left out together. */
const mostTried = 200_000;

type Count = {
  readonly name: string;
  readonly asked: number;
  /** The fewest answers found that decide the same. */
  readonly least: number;
  /** No fewer can: the same as `least` where every set was searched through. */
  readonly atLeast: number;
  /** What was asked beyond them. */
  readonly beyond: readonly FactRef[];
};

report('the topics the case speaks of', (one) => [
  ...new Set(one.claims.flatMap(({ benefit }) => rulebook.benefit(benefit).topics)),
]);
if (process.argv.includes('all')) report('all topics at once', () => everyTopic);

function report(title: string, topicsOf: (one: (typeof cases)[number]) => readonly string[]): void {
  const start = performance.now();
  const counts = cases
    .map((one) => ({ one, topics: topicsOf(one) }))
    .filter(({ topics }) => topics.length > 0)
    .map(({ one, topics }) => count(one.name, toldInFull(one.household), topics, one.asOf))
    .filter(({ least }) => least > 0);
  const ratios = counts.map(({ asked, least }) => asked / least);
  const largest = counts.reduce((a, b) => (b.asked > a.asked ? b : a));
  const worst = counts.reduce((a, b) => (b.asked / b.least > a.asked / a.least ? b : a));
  const bounds = counts.filter(({ least, atLeast }) => atLeast < least);
  console.log(`${title}: ${counts.length} households, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  console.log(
    `  asked: median ${median(counts.map(({ asked }) => asked))}, most ${largest.asked} (${largest.name})`,
  );
  console.log(`  fewest that decide the same: median ${median(counts.map(({ least }) => least))}`);
  console.log(
    `  ratio: median ${median(ratios).toFixed(2)} (limit 1.25), largest ${Math.max(...ratios).toFixed(2)}: ${worst.asked} asked, ${worst.least} would do (${worst.name})`,
  );
  console.log(`  searched through for the fewest: ${counts.length - bounds.length} of ${counts.length}`);
  if (bounds.length > 0) {
    const atMost = counts.map(({ asked, atLeast }) => asked / atLeast);
    console.log(
      `  of the other ${bounds.length} only bounds are known; at the worst bounds the ratio would be: median ${median(atMost).toFixed(2)}, largest ${Math.max(...atMost).toFixed(2)}`,
    );
  }
  const spare = new Map<string, number>();
  for (const { beyond } of counts) for (const { fact } of beyond) spare.set(fact, (spare.get(fact) ?? 0) + 1);
  console.log(
    `  asked beyond the fewest, most often: ${[...spare]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([fact, times]) => `${fact} ${times}`)
      .join(', ')}`,
  );
  if (median(ratios) > 1.25) process.exitCode = 1;
}

function count(name: string, household: Household, topics: readonly string[], asOf: string): Count {
  const { asked, way } = answerQuestionnaire(rulebook, household, topics, asOf);
  const members = [...(way.household.parents ?? []), ...(way.household.children ?? [])];
  const benefits = liuzhou.benefits.filter((benefit) =>
    benefit.topics.some((topic) => topics.includes(topic)),
  );
  const tests = benefits.map((benefit) => standsWithout(benefit, way.household, asked, asOf));
  const { most, upTo } = mostTogether(asked, (without) => tests.every((test) => test(without)), mostTried);
  // Each parent and child is added by answering one question: who it is.
  const all = asked.length + members.length;
  return { name, asked: all, least: all - most.length, atLeast: all - upTo, beyond: most };
}

/** Whether a benefit comes out the same without some answers. Only those that it names are taken back, each set once. */
function standsWithout(
  benefit: Benefit,
  household: Household,
  asked: readonly FactRef[],
  asOf: string,
): (without: ReadonlySet<FactRef>) => boolean {
  const named = factsOf(benefit);
  const counting = asked.filter(({ fact }) => named.has(fact));
  const outcome = (without: readonly FactRef[]): string =>
    outcomeOf(benefit, situationOf(rulebook, without.reduce(takeBack, household), asOf));
  const whole = outcome([]);
  const known = new Map<string, boolean>();
  return (without) => {
    const taken = counting.filter((ref) => without.has(ref));
    if (taken.length === 0) return true;
    const key = taken.map((ref) => asked.indexOf(ref)).join();
    const stands = known.get(key) ?? outcome(taken) === whole;
    known.set(key, stands);
    return stands;
  };
}

/** The facts that the conditions or the grant of a benefit name, with those behind them. */
function factsOf({ when, grant }: Benefit): ReadonlySet<string> {
  const text = JSON.stringify([when, grant]);
  return withFactsBehind(
    liuzhou.facts.map(({ id }) => id).filter((id) => text.includes(`"${id}"`)),
    rulebook,
  );
}

function takeBack(household: Household, { fact, subject }: FactRef): Household {
  return withAnswer(household, subject, keyOf(fact), undefined);
}

/** What a family is told of a benefit: verdicts, where they stand, this year's tax and the payments. */
function outcomeOf(benefit: Benefit, situation: Situation): string {
  const entitlements = assessBenefit(benefit, situation);
  const years = taxYears(benefit, entitlements, situation).filter(
    ({ year }) => year === yearOf(situation.asOf),
  );
  return JSON.stringify([
    years.map(({ splits }) => splits),
    entitlements.map((one) => [one.subject, one.verdict, one.status, paymentPlan(one, situation).payments]),
  ]);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
