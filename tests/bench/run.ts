import type { Household } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { interviewOf } from '../../src/questionnaire/interview.ts';
import { walk } from '../../src/questionnaire/walk.ts';

/** What happens after every answer, for a large family: every verdict anew, and the next question found. */

const limitMs = 5;
const asOf = '2026-11-24';
const rulebook = rulebookOf(liuzhou);
const topics = liuzhou.topics.map(({ id }) => id);

const child = (id: string, birthDate: string) => ({ id, stage: 'living', birthDate, bond: 'birth' });
const family: Household = {
  family: {
    publicRental: 'waiting',
    homePurchase: 'first',
    plans: 'none',
    county: 'liunan',
    hukouInLiuzhou: true,
    thalassaemia: false,
  },
  parents: [
    { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 },
    { id: 'father', role: 'father', income: 'both', comprehensiveTaxable: 90_000, businessTaxable: 50_000 },
  ],
  children: [
    child('first', '2015-09-01'),
    child('second', '2020-02-29'),
    child('third', '2024-01-31'),
    child('fourth', '2025-06-10'),
  ],
};

const verdicts = median(() => assess(rulebook, family, asOf));
const next = median(() => walk(rulebook, interviewOf(family, topics), asOf));
console.log(`every verdict of a family with four children: ${verdicts.toFixed(2)} ms (limit ${limitMs} ms)`);
console.log(`the way through the questions, walked anew:   ${next.toFixed(2)} ms`);
if (verdicts > limitMs) process.exitCode = 1;

/** Median milliseconds of processor time for one run, after a warm-up: other programs may share the machine. */
function median(run: () => unknown): number {
  for (let i = 0; i < 50; i++) run();
  const times = Array.from({ length: 41 }, () => {
    const start = process.cpuUsage();
    for (let i = 0; i < 5; i++) run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 5 / 1000;
  });
  return times.sort((a, b) => a - b)[20] ?? NaN;
}
