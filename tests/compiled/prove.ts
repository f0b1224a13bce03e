import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { compile } from '../../src/compiled/compile.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { anyCase } from './anyCase.ts';
import { saidByInterpreter, saidByRuling } from './said.ts';

/**
 * Holds the compiled rules against the interpreter on many random families, as `npm run compiled:prove`. Behind `--`,
 * how many, and the seed of an earlier run to take the same ones.
 */

const [numRuns = 100_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const rulebook = rulebookOf(liuzhou);
const judge = compile(rulebook);
const days = new Set<string>();
const counts = { entitled: 0, notEntitled: 0, undetermined: 0, missing: 0, unsettled: 0, amounts: 0 };

const start = performance.now();
const run = fc.check(
  fc.property(anyCase(rulebook), ({ household, asOf }) => {
    const rulings = judge(household, asOf).map(saidByRuling);
    days.add(asOf);
    for (const { verdict, missing, unsettled, amount } of rulings) {
      counts[verdict] += 1;
      if (missing) counts.missing += 1;
      if (unsettled) counts.unsettled += 1;
      if (amount) counts.amounts += 1;
    }
    return isDeepStrictEqual(rulings, saidByInterpreter(rulebook, household, asOf));
  }),
  { numRuns, seed },
);
const seconds = (performance.now() - start) / 1000;

if (run.counterexample === null) {
  const rulings = counts.entitled + counts.notEntitled + counts.undetermined;
  console.log(`families:    ${run.numRuns}, on ${days.size} different days, seed ${seed}`);
  console.log(
    `rulings:     ${rulings}: ${counts.entitled} entitled, ${counts.notEntitled} not, ${counts.undetermined} open`,
  );
  console.log(
    `             ${counts.missing} miss an answer, ${counts.unsettled} hang on an office, ${counts.amounts} with an amount`,
  );
  console.log(`differences: 0, in ${seconds.toFixed(0)} s`);
} else {
  const [{ household, asOf }] = run.counterexample;
  const interpreted = saidByInterpreter(rulebook, household, asOf);
  const rulings = judge(household, asOf).map(saidByRuling);
  console.log(`differs after ${run.numRuns} families from seed ${seed}, on ${asOf}:`);
  console.log(JSON.stringify(household, null, 2));
  rulings.forEach((ruling, i) => {
    if (isDeepStrictEqual(ruling, interpreted[i])) return;
    console.log('compiled:   ', ruling, '\ninterpreted:', interpreted[i]);
  });
  process.exitCode = 1;
}
