import type { WorkerMessage } from './ui/offline/workerMessage.ts';

// The service worker: keeps every file of one build, so that the page works without a network.
declare const self: ServiceWorkerGlobalScope;

/** Filled in by src/build/offline.ts: the files of this build, each with the hash of what it must contain; the hash of that list. */
declare const FILES_OF_BUILD: readonly (readonly [path: string, integrity: string])[];
declare const HASH_OF_BUILD: string;

const files = FILES_OF_BUILD;
const { scope } = self.registration;
// The caches of an origin are shared by all of its folders.
const ours = `liuzhou-birth-benefits ${scope} `;
const current = ours + HASH_OF_BUILD;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

// The page of a first visit is looked after at once, so that it goes on when the network does not.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // In a frame the page is as fresh as the site around it.
  if (request.mode === 'navigate' && request.destination !== 'document') return;
  event.respondWith(answer(request));
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  event.waitUntil('take' in message ? self.skipWaiting() : dropOlder(message.drawnBy));
});

/** All or nothing: where one file is not of this build, because the site is just being replaced, none is kept. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(current);
  try {
    await cache.addAll(
      files.map(([path, integrity]) => new Request(path, { integrity, cache: modeFor(path) })),
    );
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
}

/** What has a hash in its name may come from the browser's own cache. */
const modeFor = (path: string): RequestCache => (path === './' ? 'no-cache' : 'default');

/** A page from this build; its parts from the build that the asking page is of, which their names tell. */
async function answer(request: Request): Promise<Response> {
  const kept =
    request.mode === 'navigate'
      ? await caches.match(pageOf(request.url), { cacheName: current, ignoreVary: true })
      : await keptAnywhere(request);
  return kept ?? fetch(request);
}

/** The address a page is kept under: what follows "?" is another site's, such as WeChat's. */
function pageOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

async function keptAnywhere(request: Request): Promise<Response | undefined> {
  for (const cacheName of await ourCaches()) {
    const kept = await caches.match(request, { cacheName, ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}

/** Drops what older builds left, once the only page open is of this build and no newer one is waiting. */
async function dropOlder(drawnBy: string): Promise<void> {
  const { installing, waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isOfThisBuild = files.some(([path]) => new URL(path, scope).href === drawnBy);
  if (installing || waiting || pages.length > 1 || !isOfThisBuild) return;
  const older = (await ourCaches()).filter((name) => name !== current);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function ourCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours));
}
