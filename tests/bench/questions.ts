import { keyOf, withAnswer, type FactRef, type Household } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assessBenefit } from '../../src/engine/assess.ts';
import { yearOf } from '../../src/engine/calendar.ts';
import { paymentPlan } from '../../src/engine/payments.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { taxYears } from '../../src/engine/splits.ts';
import { cases } from '../households/cases.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';

/**
 * How many questions a family is asked, beside the fewest answers that would have decided the same verdicts and
 * amounts. Every household of tests/households is asked under the topics its case speaks of; with `all`, under all topics too.
 */

const rulebook = rulebookOf(liuzhou);
const everyTopic = liuzhou.topics.map(({ id }) => id);
/** As many answers as could each be left out are searched through for the most that can be left out together. */
const mostSearched = 14;

type Count = {
  readonly name: string;
  readonly asked: number;
  readonly least: number;
  readonly exact: boolean;
};

report('the topics the case speaks of', (one) => [
  ...new Set(one.claims.flatMap(({ benefit }) => rulebook.benefit(benefit).topics)),
]);
if (process.argv[2] === 'all') report('all topics at once', () => everyTopic);

function report(title: string, topicsOf: (one: (typeof cases)[number]) => readonly string[]): void {
  const counts = cases
    .map((one) => ({ one, topics: topicsOf(one) }))
    .filter(({ topics }) => topics.length > 0)
    .map(({ one, topics }) => count(one.name, one.household, topics, one.asOf))
    .filter(({ least }) => least > 0);
  const ratios = counts.map(({ asked, least }) => asked / least);
  const largest = counts.reduce((a, b) => (b.asked > a.asked ? b : a));
  console.log(`${title}: ${counts.length} households`);
  console.log(
    `  asked: median ${median(counts.map(({ asked }) => asked))}, most ${largest.asked} (${largest.name})`,
  );
  console.log(`  fewest that decide the same: median ${median(counts.map(({ least }) => least))}`);
  console.log(
    `  ratio: median ${median(ratios).toFixed(2)}, largest ${Math.max(...ratios).toFixed(2)} (limit 1.25)`,
  );
  console.log(
    `  searched through for the fewest: ${counts.filter(({ exact }) => exact).length} of ${counts.length}`,
  );
  if (median(ratios) > 1.25) process.exitCode = 1;
}

function count(name: string, household: Household, topics: readonly string[], asOf: string): Count {
  const { asked, way } = answerQuestionnaire(rulebook, household, topics, asOf);
  const members = [...(way.household.parents ?? []), ...(way.household.children ?? [])];
  const outcome = outcomeOf(way.household, topics, asOf);
  const without = (refs: readonly FactRef[]): boolean =>
    outcomeOf(refs.reduce(takeBack, way.household), topics, asOf) === outcome;
  const spare = asked.filter((ref) => without([ref]));
  const { most, exact } = mostTogether(spare, without);
  // Each parent and child is added by answering one question: who it is.
  return { name, asked: asked.length + members.length, least: asked.length - most + members.length, exact };
}

function takeBack(household: Household, { fact, subject }: FactRef): Household {
  return withAnswer(household, subject, keyOf(fact), undefined);
}

/** The most answers that can be left out together. An answer that is needed with others there is needed without them. */
function mostTogether(
  spare: readonly FactRef[],
  without: (refs: readonly FactRef[]) => boolean,
): { readonly most: number; readonly exact: boolean } {
  if (spare.length === 0 || without(spare)) return { most: spare.length, exact: true };
  const exact = spare.length <= mostSearched;
  let most = 0;
  const search = (taken: readonly FactRef[], left: readonly FactRef[]): void => {
    most = Math.max(most, taken.length);
    const [next, ...rest] = left;
    if (next === undefined || taken.length + left.length <= most) return;
    if (without([...taken, next])) search([...taken, next], rest);
    if (exact) search(taken, rest);
  };
  search([], spare);
  return { most, exact };
}

/** What a family is told: verdicts, where they stand, this year's tax and the payments. */
function outcomeOf(household: Household, topics: readonly string[], asOf: string): string {
  const situation = situationOf(rulebook, household, asOf);
  return JSON.stringify(
    liuzhou.benefits
      .filter((benefit) => benefit.topics.some((topic) => topics.includes(topic)))
      .map((benefit) => {
        const entitlements = assessBenefit(benefit, situation);
        const years = taxYears(benefit, entitlements, situation).filter(({ year }) => year === yearOf(asOf));
        return [
          years.map(({ splits }) => splits),
          entitlements.map((one) => [
            one.subject,
            one.verdict,
            one.status,
            paymentPlan(one, situation).payments,
          ]),
        ];
      }),
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
