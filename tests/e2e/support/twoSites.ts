import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

export interface TwoSites {
  /** Where dist/ is, in a folder, with a slash at its end. */
  readonly site: string;
  /** The origin of the other site, whose pages a test writes. */
  readonly host: string;
  /** Puts a page, or a script of it, at a path of the other site. */
  put(path: string, content: string): void;
  close(): Promise<void>;
}

/** dist/ below `/a/b/` on one origin, and on another a site that frames it, under a strict policy of its own. */
export async function serveTwoSites(siteUrl?: string): Promise<TwoSites> {
  const pages = new Map<string, string>();
  const own = siteUrl === undefined ? await listen(answerFromDist) : undefined;
  const site = siteUrl ?? `${own?.origin}/a/b/`;
  const policy = hostPolicy(new URL(site).origin);
  const host = await listen(({ url = '/' }, response) => {
    const content = pages.get(url.replace(/[?#].*/, ''));
    if (content === undefined) return void response.writeHead(404).end();
    const type = types[extname(url)] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(content);
  });
  return {
    site,
    // A name and a number are two sites to a browser: a frame across them has a process of its own.
    host: host.origin.replace('127.0.0.1', 'localhost'),
    put: (path, content) => void pages.set(path, content),
    close: async () => {
      await Promise.all([own?.close(), host.close()]);
    },
  };
}

/** As strict as a host can be that embeds the page: no inline script or style, nothing from elsewhere but us. */
const hostPolicy = (site: string): string =>
  `default-src 'none'; script-src 'self' ${site}; style-src 'self'; frame-src ${site}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

function answerFromDist({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url, 'http://localhost');
  const file = pathname.replace(/^\/a\/b\//, '') || 'index.html';
  try {
    const content = readFileSync(join('dist', file));
    const headers = {
      'content-type': types[extname(file)] ?? 'text/plain',
      ...(file.startsWith('embed/') && { 'access-control-allow-origin': '*' }),
    };
    response.writeHead(200, headers).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server: Server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
