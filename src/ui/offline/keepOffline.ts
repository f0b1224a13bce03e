import { announce } from './newVersion.ts';
import { tell } from './tell.ts';

/** Keeps the page for use without a network, and looks out for a newer version. Where that can't be, nothing changes. */
export function keepOffline(drawnBy: string): void {
  const isFramed = window.top !== window.self;
  if (isFramed || !('serviceWorker' in navigator)) return;
  // What the page itself needs comes first.
  const begin = (): void => void register(drawnBy).catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function register(drawnBy: string): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./sw.js');
  tell(serviceWorker.controller, { drawnBy });
  const look = (): void => {
    // Without a controller this is the first version, which nobody waits for.
    if (registration.waiting && serviceWorker.controller) announce(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
}
