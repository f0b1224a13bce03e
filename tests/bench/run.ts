import { withAnswer, type Household } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import type { Interview } from '../../src/questionnaire/interview.ts';
import { walk } from '../../src/questionnaire/walk.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';

/** What happens after every answer, for a large family: every verdict anew, and the next question found. */

const limitMs = 5;
const asOf = '2026-11-24';
const rulebook = rulebookOf(liuzhou);
const topics = liuzhou.topics.map(({ id }) => id);

const child = (id: string, birthDate: string) => ({
  id,
  stage: 'living',
  birthDate,
  bond: 'birth',
  isChinese: true,
  subsidyFirst: 'notYet',
  education: 'fullTime',
  schoolLevel: 'compulsory',
  kindergarten: 'early',
  disability: 'none',
});
const work = { work: 'employed', worksInGuangxi: true, isOnlyChild: false, birthInsurance: 'employer' };
const family: Household = {
  family: {
    publicRental: 'waiting',
    homePurchase: 'first',
    plans: 'none',
    county: 'liunan',
    hukouInLiuzhou: true,
    thalassaemia: false,
    wantsChildcareTraining: true,
    hardship: false,
    onlyChildCertificate: 'held',
    marriage: 'married',
  },
  parents: [
    {
      id: 'mother',
      role: 'mother',
      birthDate: '1988-03-01',
      income: 'comprehensive',
      comprehensiveTaxable: 20_000,
      ...work,
    },
    {
      id: 'father',
      role: 'father',
      birthDate: '1986-05-01',
      income: 'both',
      comprehensiveTaxable: 90_000,
      businessTaxable: 50_000,
      soleTrader: true,
      ...work,
    },
  ],
  children: [
    child('first', '2015-09-01'),
    child('second', '2020-02-29'),
    child('third', '2024-01-31'),
    child('fourth', '2025-06-10'),
  ],
};

const verdicts = median(times(() => assess(rulebook, family, asOf)));

const { said, asked } = answerQuestionnaire(rulebook, family, topics, asOf);
const steps = stepTimes(said);
const slowest = Math.max(...steps);
const whole = said[said.length - 1]!;
const corrections = ['no', 'first'].map((answer) => withAnswer(whole, 'family', 'homePurchase', answer));
const corrected = median(times((i) => walk(rulebook, { ...corrections[i % 2]! }, asOf)));

console.log(
  `every verdict of a family with four children:    ${verdicts.toFixed(2)} ms (limit ${limitMs} ms)`,
);
console.log(
  `the next question, ${asked.length} asked under all topics:    median ${median(steps).toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms (limit ${limitMs} ms)`,
);
console.log(`the first answer changed once all are given:     ${corrected.toFixed(2)} ms`);
if (verdicts > limitMs || slowest > limitMs) process.exitCode = 1;

/** The milliseconds that each step of a way takes after the one before, medians of many walks along it. */
function stepTimes(way: readonly Interview[]): number[] {
  const walks = Array.from({ length: 41 }, () => {
    // A rulebook that no walk has seen: nothing is remembered of the one before.
    const fresh = rulebookOf(liuzhou);
    return way.map((interview) => millisecondsOf(() => walk(fresh, interview, asOf)));
  });
  return way.map((_, step) => median(walks.map((walked) => walked[step] ?? NaN)));
}

/** Milliseconds of many runs, after a warm-up. */
function times(run: (i: number) => unknown): number[] {
  for (let i = 0; i < 50; i++) run(i);
  return Array.from({ length: 201 }, (_, i) => millisecondsOf(() => run(i)));
}

function millisecondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
