// Every check of the project, one after another; the last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const steps = [
  ['lint', 'oxlint --type-aware --max-warnings 0'],
  ['format', 'prettier --check --log-level warn .'],
  ['types', 'tsc --noEmit'],
  ['types of the pure layers', 'tsc --noEmit -p tsconfig.pure.json'],
  ['types of the service worker', 'tsc --noEmit -p tsconfig.worker.json'],
  ['unused code', 'knip'],
  ['build', 'vite build --logLevel warn'],
  ['size', 'node tests/size.mjs'],
];
const count = { passed: 0, failed: 0 };

for (const [name, command] of steps) {
  const ok = run(name, command);
  count[ok ? 'passed' : 'failed'] += 1;
}

const scratch = mkdtempSync(join(tmpdir(), 'vitest-'));
const report = join(scratch, 'report.json');
const ok = run('tests', `vitest run --reporter=default --reporter=json --outputFile.json=${report}`);
const { passed, failed } = readReport();
count.passed += passed;
// A run that broke before or beside its tests (a file that does not load, a hook) is a failure too.
count.failed += failed === 0 && (!ok || passed === 0) ? 1 : failed;
rmSync(scratch, { recursive: true });

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

function run(name, command) {
  console.log(`\n== ${name}`);
  const [program, ...args] = command.split(' ');
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
  });
  if (error) console.error(error.message);
  if (status !== 0) console.log(`FAILED: ${name}`);
  return status === 0;
}

function readReport() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
