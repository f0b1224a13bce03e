import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run audit`: what is known against the packages we use, under which licences they come, and the list of all that
 * is shipped (SBOM). Where the registry does not answer about vulnerabilities, that is said and not counted as clean.
 */

/** May be shipped, or used to build and test, without any duty beyond naming them. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
];
/** Used to build and test alone, never shipped: weak copyleft, a font, a data set. */
const allowedForWork = [...allowed, 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'];

const sbomFile = 'sbom.json';
type Locked = { readonly version?: string; readonly license?: string; readonly dev?: boolean };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

let isSound = vulnerabilities();
isSound = licences() && isSound;
isSound = sbom() && isSound;
process.exitCode = isSound ? 0 : 1;

function vulnerabilities(): boolean {
  const { stdout } = npm('audit', '--json', '--audit-level=low', '--package-lock-only');
  type Audit = { readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> } };
  const { metadata } = parsed(stdout) as Audit;
  if (metadata === undefined) {
    console.log('vulnerabilities: NOT CHECKED, the registry gives no advisories here (npm audit failed)');
    return true;
  }
  const { total = 0, ...levels } = metadata.vulnerabilities;
  console.log(
    `vulnerabilities: ${total} known (${Object.entries(levels)
      .map(([level, n]) => `${level} ${n}`)
      .join(', ')})`,
  );
  return total === 0;
}

function licences(): boolean {
  const refused = packages.flatMap(([path, { license, dev }]) => {
    const own = licenceOf(path) ?? license ?? 'none named';
    return isAllowed(own, dev === true ? allowedForWork : allowed) ? [] : [`${path}: ${own}`];
  });
  const shipped = packages.filter(([, { dev }]) => dev !== true).length;
  console.log(
    `licences: ${packages.length} packages, ${shipped} of them held to the list for what is shipped; ${refused.length} not allowed`,
  );
  for (const line of refused) console.log(`  ${line}`);
  return refused.length === 0;
}

/** As the package itself says; packages of other platforms are not installed and stand in the lock alone. */
function licenceOf(path: string): string | undefined {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : undefined;
}

/** "A OR B" leaves the choice, "A AND B" does not. */
function isAllowed(expression: string, list: readonly string[]): boolean {
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => list.includes(one.trim())));
}

function sbom(): boolean {
  const { stdout } = npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only');
  const { bomFormat, components = [] } = parsed(stdout) as { bomFormat?: string; components?: unknown[] };
  if (bomFormat !== 'CycloneDX') {
    console.log('SBOM: could not be written');
    return false;
  }
  writeFileSync(sbomFile, stdout);
  console.log(`SBOM: ${sbomFile}, CycloneDX, ${components.length} components shipped`);
  return true;
}

function npm(...args: string[]): { stdout: string } {
  return spawnSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
