// Installs the locked packages of the project, or of the folder named, and only when they are not there already.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..', process.argv[2] ?? ''));
if (!isInstalled()) {
  // npm's words go to stderr: the standard output belongs to the command that follows.
  const { status } = spawnSync('npm', ['ci', '--include=dev'], { stdio: ['ignore', 2, 2] });
  process.exit(status ?? 1);
}

/** npm leaves a copy of the lock in node_modules; it lacks only optional packages of other platforms. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  return (
    Object.keys(found).every((path) => path in wanted) &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (found[path]?.version ?? (optional && version)) === version,
    )
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
