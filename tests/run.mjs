// Every check of the project; the last line counts them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** None of them needs another. */
const checks = [
  ['lint', 'oxlint --type-aware --max-warnings 0'],
  ['format', 'prettier --check --log-level warn .'],
  ['types', 'tsc --noEmit'],
  ['types of the pure layers', 'tsc --noEmit -p tsconfig.pure.json'],
  ['types of the service worker', 'tsc --noEmit -p tsconfig.worker.json'],
  ['unused code', 'knip'],
];
const builds = [
  ['build', 'vite build --logLevel warn'],
  ['size', 'node tests/size.mjs'],
];
const count = { passed: 0, failed: 0 };

// Two lanes: as many as the smallest machine has cores.
await Promise.all([runEach(checks), runEach(checks)]);
await runEach(builds);

const scratch = mkdtempSync(join(tmpdir(), 'vitest-'));
const report = join(scratch, 'report.json');
const ok = await run(
  'tests',
  `vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
  'inherit',
);
const { passed, failed } = readReport();
count.passed += passed;
// A run that broke before or beside its tests (a file that does not load, a hook) is a failure too.
count.failed += failed === 0 && (!ok || passed === 0) ? 1 : failed;
rmSync(scratch, { recursive: true });

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** Takes the next of these steps until none is left. */
async function runEach(steps) {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const isSound = await run(...step, 'pipe');
    count[isSound ? 'passed' : 'failed'] += 1;
  }
}

/** What a step says is shown as it comes, or in one piece when it ends. */
function run(name, command, output) {
  const [program, ...args] = command.split(' ');
  const step = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH },
  });
  const title = `\n== ${name}`;
  const said = [];
  if (output === 'inherit') console.log(title);
  for (const stream of [step.stdout, step.stderr])
    stream?.setEncoding('utf8').on('data', (piece) => said.push(piece));
  step.on('error', ({ message }) => said.push(message));
  return new Promise((resolve) => {
    step.on('close', (status) => {
      if (output === 'pipe') console.log(title);
      if (said.length > 0) console.log(said.join('').trimEnd());
      if (status !== 0) console.log(`FAILED: ${name}`);
      resolve(status === 0);
    });
  });
}

function readReport() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
