import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { compile } from '../../src/compiled/compile.ts';
import { rulingsOf } from './rulingsOf.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { anyCase, type Case } from './anyCase.ts';
import { saidByInterpreter, saidByRuling } from './said.ts';

/**
 * Holds the compiled rules against the interpreter on many random families, as `npm run compiled:prove`. Ten at a time
 * are judged as one list, on the day of each of them. Behind `--`, how many, and the seed of an earlier run to take the
 * same ones.
 */

const listed = 10;
const [families = 100_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const rulebook = rulebookOf(liuzhou);
const judge = compile(rulebook);
const days = new Set<string>();
const counts = { entitled: 0, notEntitled: 0, undetermined: 0, missing: 0, unsettled: 0, amounts: 0 };

const compiled = (list: readonly Case[], i: number, asOf: string) =>
  rulingsOf(
    judge(
      list.map(({ household }) => household),
      asOf,
    ),
    i,
  ).map(saidByRuling);

const start = performance.now();
const run = fc.check(
  fc.property(fc.array(anyCase(rulebook), { minLength: listed, maxLength: listed }), (list) =>
    list.every(({ household, asOf }, i) => {
      const rulings = compiled(list, i, asOf);
      days.add(asOf);
      for (const { verdict, missing, unsettled, amount } of rulings) {
        counts[verdict] += 1;
        if (missing) counts.missing += 1;
        if (unsettled) counts.unsettled += 1;
        if (amount) counts.amounts += 1;
      }
      return isDeepStrictEqual(rulings, saidByInterpreter(rulebook, household, asOf));
    }),
  ),
  { numRuns: Math.ceil(families / listed), seed },
);
const seconds = (performance.now() - start) / 1000;

if (run.counterexample === null) {
  const rulings = counts.entitled + counts.notEntitled + counts.undetermined;
  console.log(`families:    ${run.numRuns * listed}, on ${days.size} different days, seed ${seed}`);
  console.log(
    `rulings:     ${rulings}: ${counts.entitled} entitled, ${counts.notEntitled} not, ${counts.undetermined} open`,
  );
  console.log(
    `             ${counts.missing} miss an answer, ${counts.unsettled} hang on an office, ${counts.amounts} with an amount`,
  );
  console.log(`differences: 0, in ${seconds.toFixed(0)} s`);
} else {
  const [list] = run.counterexample;
  console.log(`differs after ${run.numRuns * listed} families from seed ${seed}:`);
  list.forEach(({ household, asOf }, i) => {
    const interpreted = saidByInterpreter(rulebook, household, asOf);
    compiled(list, i, asOf).forEach((ruling, n) => {
      if (isDeepStrictEqual(ruling, interpreted[n])) return;
      console.log(asOf, JSON.stringify(household, null, 2));
      console.log('compiled:   ', ruling, '\ninterpreted:', interpreted[n]);
    });
  });
  process.exitCode = 1;
}
