import type { Browser } from 'playwright-core';
import { tapWithFinger } from './finger.ts';
import { observeWaits, waitedFor } from './waits.ts';

/** What the browser itself needs: from a finger lifting to the next paint of a page that has nothing but a button. */
export async function bareTaps(browser: Browser, slowdown: number): Promise<number[]> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await observeWaits(page);
  await page.goto('data:text/html,<meta name=viewport content=width=device-width><button>0</button>');
  await page.evaluate(() => {
    const button = document.querySelector('button');
    button?.addEventListener('click', () => button.replaceChildren(String(Number(button.textContent) + 1)));
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const waits: number[] = [];
  for (let i = 0; i < 20; i++) {
    const { finger } = await waitedFor(page, () => tapWithFinger(session, page.locator('button')));
    waits.push(finger);
  }
  await page.close();
  return waits;
}
