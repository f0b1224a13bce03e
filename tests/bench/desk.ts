// 100,000 households from the bytes of a CSV file to verdicts, and what follows them: npm run bench:desk
//
// Node would let its memory grow while there is some, so the command allows its heap 400 MB. Behind `--`: how many households. Processor time is counted: other work on the machine makes a list wait, not work more.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { inventedHouseholds } from '../../src/lists/inventedHouseholds.ts';
import { inventedTable } from '../../src/lists/inventedTable.ts';
import { compile } from '../../src/compiled/compile.ts';
import { assess } from '../../src/engine/assess.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { writeCsv } from '../../src/lists/files/writeCsv.ts';
import { deskFor } from '../../src/lists/worker/desk.ts';
import type { Reply } from '../../src/lists/worker/protocol.ts';

const asOf = '2026-11-24';
const limits = { seconds: 15, megabytes: 600 };
const [count = '100000', target] = process.argv.slice(2);
const rulebook = rulebookOf(liuzhou);

if (target === undefined) await bench();
else writeFileSync(target, await writeCsv(inventedTable(liuzhou, columnsOf(liuzhou), Number(count), asOf)));

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const file = join(folder, 'list.csv');
  // In a process of its own, whose memory is not counted here.
  execFileSync(process.execPath, [...process.execArgv, new URL(import.meta.url).pathname, count, file], {
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4000' },
  });
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });

  const marks: { readonly name: string; readonly seconds: number; readonly megabytes: number }[] = [];
  const mark = (name: string): void => {
    marks.push({ name, seconds: seconds(), megabytes: process.resourceUsage().maxRSS / 1024 });
  };
  let stage = '';
  let opened: Extract<Reply, { says: 'opened' }> | undefined;
  const ask = deskFor(rulebook, (reply) => {
    if (reply.says === 'opened') opened = reply;
    if (reply.says === 'progress' && reply.progress.stage !== stage) {
      mark(stage === '' ? 'read' : stage);
      stage = reply.progress.stage;
    }
    if (reply.says === 'done') mark(stage);
  });
  mark('start');
  await ask({ v: 1, do: 'open', bytes, fileName: 'list.csv', remembered: {} });
  const [sheet] = opened?.sheets ?? [];
  if (sheet === undefined) throw new Error('The list was not opened');
  await ask({ v: 1, do: 'screen', sheet: 0, headers: sheet.headers, asOf });

  const [start, ...stages] = marks;
  console.log(`${count} households, ${sheet.rows} rows, ${(bytes.length / 2 ** 20).toFixed(0)} MB of CSV`);
  let before = start?.seconds ?? 0;
  for (const { name, seconds: at, megabytes } of stages) {
    console.log(
      `  ${name.padEnd(9)} ${(at - before).toFixed(1).padStart(6)} s   at most ${megabytes.toFixed(0)} MB`,
    );
    before = at;
  }
  const verdicts = stages.find(({ name }) => name === 'verdicts');
  const toVerdicts = (verdicts?.seconds ?? Infinity) - (start?.seconds ?? 0);
  const most = Math.max(...marks.map(({ megabytes }) => megabytes));
  console.log(
    `from CSV to verdicts ${toVerdicts.toFixed(1)} s (limit ${limits.seconds} s), memory ${most.toFixed(0)} MB (limit ${limits.megabytes} MB)`,
  );
  compare();
  if (toVerdicts > limits.seconds || most > limits.megabytes) process.exitCode = 1;
}

/** The compiled rules against the interpreter on the same households. */
function compare(): void {
  const households = [...inventedHouseholds(1_000, asOf)].map(({ household }) => household);
  const judge = compile(rulebook);
  const perHousehold = (run: () => void, times: number): number => {
    run();
    const from = seconds();
    for (let i = 0; i < times; i++) run();
    return ((seconds() - from) / times / households.length) * 1e6;
  };
  const compiled = perHousehold(() => {
    for (let first = 0; first < households.length; first += 50) {
      judge(households.slice(first, first + 50), asOf);
    }
  }, 10);
  const interpreted = perHousehold(() => {
    for (const household of households) assess(rulebook, household, asOf).map(groupOf);
  }, 1);
  console.log(
    `compiled ${compiled.toFixed(0)} µs a household, interpreter ${interpreted.toFixed(0)} µs (with its timeline): ${(interpreted / compiled).toFixed(0)} times`,
  );
}

/** Of processor time, all threads of this process together. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
