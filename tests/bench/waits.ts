import type { Page } from 'playwright-core';

/** Of one tap or key, in ms. */
export type Waited = {
  /** From the page hearing of it to the paint that shows the last of what it changed. */
  readonly page: number;
  /** From the finger lifting to the next paint, as the browser tells of it, in steps of 8 ms. */
  readonly finger: number;
};

/** Even who answers in a hurry reads for half a second before the next tap. */
const READING_MS = 500;

/** Has the page write down how long what is done on it takes, from its next load on. */
export async function observeWaits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waited = { page: 0, finger: 0, heard: 0 };
    Object.assign(window, { waited });
    for (const type of ['pointerup', 'keydown', 'click'])
      addEventListener(type, () => (waited.heard = performance.now()), true);
    new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target.parentElement?.closest('body'))) return;
      const since = waited.heard;
      if (since === 0) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener(
          'message',
          () => (waited.page = Math.max(waited.page, performance.now() - since)),
        );
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'open'],
    });
    const options = { type: 'event', buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) waited.finger = Math.max(waited.finger, duration);
    }).observe(options);
  });
}

/** How long what `act` does takes until all of it is shown. */
export async function waitedFor(page: Page, act: () => Promise<void>): Promise<Waited> {
  await page.evaluate(() =>
    Object.assign(Reflect.get(window, 'waited') as object, { page: 0, finger: 0, heard: 0 }),
  );
  await act();
  await page.evaluate(
    (ms) => new Promise((read) => requestAnimationFrame(() => setTimeout(read, ms))),
    READING_MS,
  );
  return page.evaluate(() => {
    const { page: ofPage, finger } = Reflect.get(window, 'waited') as Waited;
    return { page: ofPage, finger };
  });
}
