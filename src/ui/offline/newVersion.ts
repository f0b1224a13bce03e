import { tell } from './tell.ts';

/** What there is to say of a newer version: nothing, that it waits to be let in, or that it has been asked in. */
export type Offer = 'none' | 'waiting' | 'taken';

let waiting: ServiceWorker | undefined;
let offer: Offer = 'none';
const listeners = new Set<() => void>();

export const currentOffer = (): Offer => offer;

export function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announce(worker: ServiceWorker): void {
  waiting = worker;
  show('waiting');
}

/** Lets the newer version in and loads the page anew; the answers are kept as over any reload. */
export function takeNewVersion(): void {
  // Another tab may have let it in already.
  if (waiting?.state !== 'installed') return reload();
  if (offer === 'taken') return;
  show('taken');
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  tell(waiting, { take: true });
}

function show(next: Offer): void {
  offer = next;
  for (const listener of listeners) listener();
}

const reload = (): void => location.reload();
