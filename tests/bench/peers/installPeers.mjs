import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Installs the peers' own locked packages, and only when they are not there. */
export function installPeers() {
  const cwd = join(import.meta.dirname, 'engines');
  if (spawnSync('npm', ['ls'], { cwd }).status === 0) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The peers could not be installed');
}
