import type { Page } from 'playwright-core';

/** Of one tap or key, in ms. */
export type Waited = {
  /** From the page hearing of it to the paint that shows the last of what it changed. */
  readonly page: number;
  /** From the finger lifting to the next paint, as the browser tells of it, in steps of 8 ms. */
  readonly finger: number;
  /** How long the same small piece of work took the page just before and just after, the longer of the two. */
  readonly machine: number;
};

/** Some 15 ms of a page four times slower, where nothing disturbs it. */
const PIECE = 400_000;

/** Even who answers in a hurry reads for half a second before the next tap. */
const READING_MS = 500;

/** Has the page write down how long what is done on it takes, from its next load on. */
export async function observeWaits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waited = { page: 0, finger: 0, heard: 0 };
    let dust = 1;
    Object.assign(window, { waited });
    Reflect.set(window, 'work', (steps: number): number => {
      const from = performance.now();
      for (let i = 0; i < steps; i++) dust = (dust * 31 + i) % 65_521;
      return performance.now() - from;
    });
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
  const before = await pieceOfWork(page);
  await page.evaluate(() =>
    Object.assign(Reflect.get(window, 'waited') as object, { page: 0, finger: 0, heard: 0 }),
  );
  await act();
  await page.evaluate(
    (ms) => new Promise((read) => requestAnimationFrame(() => setTimeout(read, ms))),
    READING_MS,
  );
  const waited = await page.evaluate(() => {
    const { page: ofPage, finger } = Reflect.get(window, 'waited') as Waited;
    return { page: ofPage, finger };
  });
  return { ...waited, machine: Math.max(before, await pieceOfWork(page)) };
}

function pieceOfWork(page: Page): Promise<number> {
  return page.evaluate((steps) => (Reflect.get(window, 'work') as (steps: number) => number)(steps), PIECE);
}
