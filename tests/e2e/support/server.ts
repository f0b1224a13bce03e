import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { preview } from 'vite';

export interface Site {
  url: string;
  close(): Promise<void>;
}

/** Serves dist/ on a free port, built first when it is missing or E2E_BUILD is set; or another folder with a build. */
export async function serveDist(outDir = 'dist'): Promise<Site> {
  if (process.env.E2E_BUILD || !existsSync('dist/index.html')) build();
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}

/** In a process of its own: vitest's NODE_ENV would build React's development version. */
function build(): void {
  const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('vite build failed');
}
