import { fork } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { askedDays } from './askedDays.ts';
import { engineModule } from './engine.ts';
import type { Found, Share } from './share.ts';

/**
 * Holds the written views against the interpreter on random, partly told families, in DuckDB and in PostgreSQL, and
 * reads every file with the grammars of Spark SQL and Trino. Fails at any difference.
 */
const { sample, seed } = readArguments();
const start = performance.now();
/** Families for which it is worth asking about one more day. */
const fewest = 400;

const refused = await refusals();
for (const line of refused) console.log(line);

const allDays = askedDays(liuzhou);
// Planning a query takes longer than answering it for a few families, so a small sample asks about fewer days.
const days = allDays.filter((_day, i) => i % Math.ceil((allDays.length * fewest) / sample) === 0);
const familiesADay = Math.ceil(sample / days.length);
const processes = Math.min(availableParallelism(), days.length);
const found = await Promise.all(
  Array.from({ length: processes }, (_, i) =>
    proveIn({ days: days.filter((_day, n) => n % processes === i), familiesADay, seed }),
  ),
);
report(found);

function readArguments(): { sample: number; seed: number } {
  const { values } = parseArgs({
    options: { sample: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  });
  return { sample: Number(values.sample), seed: Number(values.seed) };
}

/** What the grammars of the engines that are not run here do not take. Each reads its own load example alone. */
async function refusals(): Promise<readonly string[]> {
  const { grammars } = await engineModule('grammars');
  const files = readdirSync('docs/sql', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sql'),
  );
  return grammars.flatMap(({ name, load, errorsIn }) => {
    const own = files.filter((file) => !file.startsWith('load/') || file === load);
    const errors = own.flatMap((file) =>
      errorsIn(readFileSync(join('docs/sql', file), 'utf8')).map((error) => `${name}: ${file}, ${error}`),
    );
    console.log(`${name}: ${own.length} files read by its grammar, ${errors.length} errors`);
    return errors;
  });
}

function proveIn(share: Share): Promise<Found> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'share.ts'));
    child.once('message', (message) => {
      resolve(message as Found);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`A part of the proof ended with ${String(code)}`));
    });
    child.send(share);
  });
}

function report(parts: readonly Found[]): void {
  const sum = (of: (part: Found) => Readonly<Record<string, number>>): Map<string, number> => {
    const total = new Map<string, number>();
    for (const part of parts) {
      for (const [key, count] of Object.entries(of(part))) total.set(key, (total.get(key) ?? 0) + count);
    }
    return total;
  };
  const seconds = sum((part) => part.seconds);
  const families = parts.reduce((total, part) => total + part.families, 0);
  const differences = sum((part) => part.differences);
  const different = [...differences.values()].reduce((total, count) => total + count, 0);
  for (const { shown } of parts) for (const difference of shown) console.log(difference);
  for (const [where, count] of differences) console.log(`${where}: ${count} differences`);
  const seen = sum((part) => part.seen);
  const unseen = liuzhou.benefits.flatMap(({ id }) =>
    ['entitled', 'notEntitled', 'undetermined']
      .filter((verdict) => !seen.has(`${id} ${verdict}`))
      .map((verdict) => `${id} ${verdict}`),
  );
  console.log(`verdicts that no family had: ${unseen.join(', ') || 'none'}`);
  console.log(
    `${families} families over ${days.length} days, ${days[0]} to ${days[days.length - 1]}, seed ${seed}`,
  );
  for (const [engine, count] of sum((part) => part.answers))
    console.log(`${engine}: ${count} answers compared`);
  console.log(
    `seconds of work in ${processes} processes: ${[...seconds].map(([what, time]) => `${what} ${time.toFixed(0)}`).join(', ')}; ${((performance.now() - start) / 1000).toFixed(0)} s in all`,
  );
  console.log(`${different} differences`);
  if (different + refused.length > 0) process.exitCode = 1;
}
