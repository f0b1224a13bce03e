import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { familyAt, type Family } from './family.ts';

const phone = { width: 360, height: 740 };

export interface Visit {
  readonly page: Page;
  readonly family: Family;
  /** What the console said and what failed, in order. */
  readonly complaints: string[];
}

/** One browser for a file of journeys; each visit is a tab of its own that knows nothing of the others. */
export function visits(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({ viewport: phone, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, family: familyAt(page, inject('siteUrl')), complaints };
  };
}
