import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packSchema } from '../../src/dsl/packSchema.ts';
import { buildLibrary } from './buildLibrary.ts';

/**
 * Packs the library, installs the archive in an empty folder that has no network, and asks it about one family.
 *
 * On paper (gf-2022-8 一, gf-2023-13 一, sta-2022-7 三（七）): born on 10 June 2025, so from June 2025 to the month before
 * the third birthday, May 2028; 2,000 yuan a month, the standard since 2023; the mother has wages.
 */
const expected = [
  '3岁以下婴幼儿照护专项附加扣除 entitled yuanPerMonth',
  '2025-06-01 2028-05-31 entitled 2000',
];

const folder = mkdtempSync(join(tmpdir(), 'library-'));
const faults: string[] = [];
try {
  await buildLibrary(join(folder, 'built'));
  const [archive = ''] = run('npm', ['pack', '--silent', './built'], folder).split('\n');
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', join('..', archive)], elsewhere);
  for (const name of ['example.mjs', 'types.ts'])
    copyFileSync(join(import.meta.dirname, name), join(elsewhere, name));

  const printed = run(process.execPath, ['example.mjs'], elsewhere).trim().split('\n');
  if (printed.join('\n') !== expected.join('\n')) faults.push(`the example prints ${printed.join(' / ')}`);
  const lines = readFileSync(join(elsewhere, 'example.mjs'), 'utf8').split('\n').length - 1;
  if (lines > 15) faults.push(`the example has ${lines} lines`);

  const tsc = spawnSync(
    resolve('node_modules/.bin/tsc'),
    [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '',
      'types.ts',
    ],
    { cwd: elsewhere, encoding: 'utf8' },
  );
  if (tsc.status !== 0) faults.push(`its types: ${tsc.stdout}`);

  const installed = join(elsewhere, 'node_modules', 'liuzhou-birth-benefits-rules');
  const pack: unknown = JSON.parse(readFileSync(join(installed, 'pack.json'), 'utf8'));
  if (!packSchema.safeParse(pack).success) faults.push('its pack.json is none');
  console.log(printed.join('\n'));
  console.log(
    `${archive}: ${Math.ceil(statSync(join(folder, archive)).size / 1000)} KB; ${lines} lines of example`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.log(`FAULT: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
