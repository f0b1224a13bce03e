import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Site } from '../e2e/support/server.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a built site as a good host does: compressed, and what has a hash in its name is kept for ever. */
export async function serveCompressed(folder: string): Promise<Site> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), fileAt(file)]),
  );
  const server = createServer(({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (file === undefined) return response.writeHead(404).end();
    const coding = ['br', 'gzip'].find((one) => headers['accept-encoding']?.includes(one));
    response.writeHead(200, {
      'content-type': file.type,
      'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(coding && { 'content-encoding': coding }),
    });
    return response.end(coding === 'br' ? file.br : coding === 'gzip' ? file.gzip : file.plain);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function fileAt(path: string) {
  const plain = readFileSync(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { type, plain, br: brotliCompressSync(plain), gzip: gzipSync(plain, { level: 9 }) };
}
