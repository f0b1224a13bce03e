import { tell } from './tell.ts';

/** The worker of a newer version that is there and waits to be let in. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

export const isWaiting = (): boolean => waiting !== undefined;

export function onWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announce(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Lets the newer version in and loads the page anew; the answers are kept as over any reload. */
export function takeNewVersion(): void {
  // Another tab may have let it in already.
  if (waiting?.state !== 'installed') return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  tell(waiting, { take: true });
}

const reload = (): void => location.reload();
