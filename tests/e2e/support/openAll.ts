import type { Page } from 'playwright-core';

/** Opens everything that is one tap away. What it holds comes when it is opened, and may hold more to open. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('details:not([open])');
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
