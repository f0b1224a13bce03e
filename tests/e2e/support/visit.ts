import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { familyAt, type Family } from './family.ts';

const phone = { width: 360, height: 740 };

export interface Visit {
  readonly page: Page;
  readonly family: Family;
  /** What the console said and what failed, in order. A test that expects some takes it out. */
  readonly complaints: string[];
}

interface Wishes {
  /** Whether the service worker keeps the page, as on a family's device. It fetches all there is beside every journey. */
  readonly isKept?: boolean;
}

/**
 * One browser for a file of journeys; each visit is a tab of its own that knows nothing of the others. After every test
 * no page or worker of it may have asked another origin for anything, and the console must have stayed silent.
 */
export function visits({ isKept = false }: Wishes = {}): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    // A page that is still open goes on working beside the next test.
    await Promise.all(opened.splice(0).map((context) => context.close()));
    expect(elsewhere.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({ viewport: phone, ...options });
    opened.push(context);
    if (!isKept) await context.addInitScript(withoutServiceWorker);
    let home: string | undefined;
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      home ??= origin;
      if (protocol.startsWith('http') && origin !== home) elsewhere.push(request.url());
    });
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (error) => complaints.push(error.error().message));
    const page = await context.newPage();
    // On a busy machine a page may take its time; what is missing is missing after half a minute too.
    page.setDefaultTimeout(30_000);
    return { page, family: familyAt(page, inject('siteUrl')), complaints };
  };
}

/** A browser that has none, which the page takes as it is. */
function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}
