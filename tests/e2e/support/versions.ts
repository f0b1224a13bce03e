import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Site } from './server.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface ChangingSite extends Site {
  /** What is served from now on: the folder of a file's name, or nothing for a file that is not there. */
  serve(folderOf: (file: string) => string | undefined): void;
}

/** A site in a folder of its host, of which a test says what it serves. */
export async function serveVersions(folderOf: (file: string) => string | undefined): Promise<ChangingSite> {
  let current = folderOf;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(host);
    const file = pathname.replace('/city/birth/', '') || 'index.html';
    try {
      const content = readFileSync(join(current(file) ?? '/nowhere', file));
      const headers = { 'content-type': types[extname(file)] ?? 'text/plain', 'cache-control': 'no-store' };
      return response.writeHead(200, headers).end(content);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/city/birth/`,
    serve: (next) => (current = next),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A page of the host that shows the site in a frame. */
const host = '<!doctype html><title>host</title><iframe src="/city/birth/"></iframe>';

/** Builds the site once more, with other names for all its files. */
export function buildAnother(folder: string): void {
  const { status } = spawnSync(
    'npx',
    ['vite', 'build', '--logLevel', 'error', '--minify', 'false', '--outDir', folder],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error('vite build failed');
}
