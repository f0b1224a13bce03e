import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { sqlName } from '../../src/export/sql/sqlNames.ts';
import { csvOf } from './csv.ts';
import { engineModule, type Engine, type Value } from './engine.ts';
import { answerOf, expectedRows } from './expectedRows.ts';
import { partlyTold } from './families.ts';

/** The part of a proof that one process does: so many families for each of its days. */
export type Share = {
  readonly days: readonly string[];
  readonly familiesADay: number;
  readonly seed: number;
};

/** What it found: verdicts counted by benefit and verdict, differences by engine and benefit, and some of them in full. */
export type Found = {
  readonly families: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly seconds: Readonly<Record<string, number>>;
  readonly seen: Readonly<Record<string, number>>;
  readonly differences: Readonly<Record<string, number>>;
  readonly shown: readonly string[];
};

const rulebook = rulebookOf(liuzhou);
const mostShown = 5;

process.on('message', (share: Share) => {
  void prove(share).then((found) => process.send?.(found, () => process.disconnect()));
});

async function prove({ days, familiesADay, seed }: Share): Promise<Found> {
  const answers: Record<string, number> = {};
  const seconds: Record<string, number> = {};
  const seen: Record<string, number> = {};
  const differences: Record<string, number> = {};
  const shown: string[] = [];
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    seconds[what] = (seconds[what] ?? 0) + (performance.now() - start) / 1000;
    return result;
  };

  const [{ duckDb }, { postgres }] = await Promise.all([engineModule('duckDb'), engineModule('postgres')]);
  const engines = await Promise.all([duckDb(), postgres()]);
  for (const engine of engines) await timed(engine.name, () => runAll(engine));

  for (const asOf of days) {
    const families = await timed('families', () =>
      fc.sample(partlyTold(liuzhou, asOf), {
        numRuns: familiesADay,
        seed: seed + Number(asOf.replace(/-/g, '')),
      }),
    );
    const expected = await timed('interpreter', () => {
      const byBenefit = new Map(liuzhou.benefits.map(({ id }) => [id, new Map<string, string>()]));
      families.forEach((family, i) => {
        for (const { benefit, subject, answer } of expectedRows(rulebook, family, asOf)) {
          byBenefit.get(benefit)?.set(`${i} ${subject}`, answer);
          const verdict = `${benefit} ${answer.slice(0, answer.indexOf(' '))}`;
          seen[verdict] = (seen[verdict] ?? 0) + 1;
        }
      });
      return byBenefit;
    });
    const tables = csvOf(liuzhou, families);
    for (const engine of engines) {
      const found = await timed(engine.name, () => answersIn(engine, asOf, tables, asOf === days[0]));
      for (const [benefit, rows] of found) {
        answers[engine.name] = (answers[engine.name] ?? 0) + rows.size;
        const wanted = expected.get(benefit) ?? new Map<string, string>();
        for (const key of new Set([...wanted.keys(), ...rows.keys()])) {
          if (wanted.get(key) === rows.get(key)) continue;
          differences[`${engine.name} ${benefit}`] = (differences[`${engine.name} ${benefit}`] ?? 0) + 1;
          if (shown.length === mostShown) continue;
          const [household, subject] = key.split(' ');
          shown.push(
            [
              `${engine.name}, ${benefit}, ${asOf}, ${subject}`,
              `  interpreter: ${wanted.get(key) ?? 'no row'}`,
              `  view:        ${rows.get(key) ?? 'no row'}`,
              `  ${JSON.stringify(families[Number(household)])}`,
            ].join('\n'),
          );
        }
      }
    }
    const different = Object.values(differences).reduce((sum, count) => sum + count, 0);
    console.log(`${asOf}: ${familiesADay} families, ${different} differences so far in this process`);
  }
  await Promise.all(engines.map((engine) => engine.close()));
  return { families: days.length * familiesADay, answers, seconds, seen, differences, shown };
}

/** Runs the written files, in the order of their names. */
async function runAll(engine: Engine): Promise<void> {
  const files = readdirSync('docs/sql', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[123].*\.sql$/.test(file))
    .sort();
  for (const file of files) await engine.run(readFileSync(join('docs/sql', file), 'utf8'));
}

/** The answers of every view, by benefit and then by household and subject; or those that the snapshot keeps. */
async function answersIn(
  engine: Engine,
  asOf: string,
  tables: Readonly<Record<string, string>>,
  kept: boolean,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  await engine.run(`CREATE OR REPLACE VIEW as_of AS SELECT DATE '${asOf}' AS as_of_day`);
  for (const [table, csv] of Object.entries(tables)) await engine.load(table, csv);
  const found = new Map(liuzhou.benefits.map(({ id }) => [id, new Map<string, string>()]));
  const add = (benefit: string, [household, subject, ...values]: readonly Value[]): void => {
    found.get(benefit)?.set(`${String(household)} ${String(subject)}`, answerOf(values));
  };
  if (kept) {
    await engine.run(readFileSync('docs/sql/4-snapshot.sql', 'utf8'));
    const rows = await engine.rows(`SELECT * FROM answers WHERE as_of_day = DATE '${asOf}'`);
    for (const [, benefit, ...row] of rows) add(String(benefit), row);
    return found;
  }
  for (const { id } of liuzhou.benefits) {
    for (const row of await engine.rows(`SELECT * FROM ${sqlName(id)}`)) add(id, row);
  }
  return found;
}
