import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { familyAt } from './support/family.ts';
import { tellTaxFamily } from './support/taxFamily.ts';
import { buildAnother, serveVersions, type ChangingSite } from './support/versions.ts';
import { visits } from './support/visit.ts';

const visit = visits({ isKept: true });
const first = 'dist';
const second = mkdtempSync(join(tmpdir(), 'second-version-'));
let site: ChangingSite;

beforeAll(async () => {
  buildAnother(second);
  site = await serveVersions(() => first);
}, 120_000);
afterEach(() => site.serve(() => first));
afterAll(async () => {
  await site.close();
  rmSync(second, { recursive: true });
});

/** Until the page is looked after by the worker. */
const isKept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

const bundleOf = (page: Page) => page.locator('script[data-bundle]').getAttribute('data-bundle');

/** Takes the new version that is offered, and waits for its page. */
async function takeNewVersion(page: Page): Promise<void> {
  const old = await bundleOf(page);
  await page.getByRole('button', { name: '点这里更新' }).click();
  await page.waitForFunction((was) => {
    const bundle = document.querySelector('script[data-bundle]')?.getAttribute('data-bundle');
    return bundle !== undefined && bundle !== was;
  }, old);
}

const caches = (page: Page) => page.evaluate(() => window.caches.keys());

test('after the first visit everything works without a network, at once and the next day', async () => {
  const { page } = await visit();
  await page.goto(site.url);
  await isKept(page);
  await page.context().setOffline(true);
  site.serve(() => undefined);
  const family = familyAt(page, site.url);
  await tellTaxFamily(family);
  await family.seeResult();
  await page.getByRole('link', { name: '一张图看完所有期限' }).click();
  await page.getByRole('heading', { name: '您家的时间表' }).waitFor();

  const nextDay = await page.context().newPage();
  await nextDay.goto(`${site.url}?from=singlemessage#/law`);
  await nextDay.getByRole('heading', { level: 1 }).waitFor();
  await nextDay.getByRole('button', { name: 'English' }).click();
  await nextDay.locator('html[lang=en]').waitFor();
  await nextDay.goto(`${site.url}index.html#/check`);
  await nextDay.getByRole('button', { name: 'Start', exact: true }).waitFor();
  expect(await nextDay.locator('h1').innerText()).toBe('Liuzhou Birth Benefits');
});

test('a new version is offered below the page, taken when tapped, and the answers stay', async () => {
  const { page } = await visit();
  await page.goto(site.url);
  await isKept(page);
  const family = familyAt(page, site.url);
  await tellTaxFamily(family);
  const old = await bundleOf(page);

  site.serve(() => second);
  await page.reload();
  await page.getByText('有新版本').waitFor();
  expect(await bundleOf(page)).toBe(old);
  // A part that had not been loaded, of a version that the site no longer has.
  await page.getByRole('link', { name: '政策依据' }).click();
  await page.getByRole('heading', { name: '22条措施' }).or(page.locator('h1')).first().waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '核对您的回答' }).waitFor();

  await takeNewVersion(page);
  await page.getByRole('heading', { name: '核对您的回答' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('2025年6月10日');
  expect(await page.getByText('有新版本').count()).toBe(0);
  await expect.poll(() => caches(page)).toHaveLength(1);
});

test('the update tapped before anything else comes at once; a tab that stays with the old version goes on with it, and what it needed goes when it is closed', async () => {
  const { page: staying } = await visit();
  await staying.goto(site.url);
  await isKept(staying);
  const taking = await staying.context().newPage();
  await taking.goto(site.url);
  site.serve(() => second);
  await taking.reload();
  await takeNewVersion(taking);

  await staying.getByRole('link', { name: '政策依据' }).click();
  await staying.waitForURL(/#\/law/);
  await staying.locator('h1').waitFor();
  expect(await staying.getByText('页面出了问题').count()).toBe(0);
  expect(await caches(taking)).toHaveLength(2);

  await staying.close();
  await taking.reload();
  await expect.poll(() => caches(taking)).toHaveLength(1);
});

test('a site that is just being replaced is not kept half', async () => {
  const { page } = await visit();
  await page.goto(site.url);
  await isKept(page);
  site.serve((file) => (file === 'index.html' ? first : second));
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    await registration.update();
    return ended;
  });
  expect(outcome).toBe('redundant');
  expect(await caches(page)).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: '开始' }).waitFor();
  expect(await page.getByText('有新版本').count()).toBe(0);
});

test('inside a frame, and where the worker can’t be had, the page works as without it', async () => {
  const { page } = await visit();
  await page.goto(new URL('/', site.url).href);
  await page.frameLocator('iframe').getByRole('button', { name: '开始' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);

  site.serve((file) => (file === 'sw.js' ? undefined : first));
  const { page: without, complaints } = await visit();
  await without.goto(site.url);
  await without.waitForLoadState('networkidle');
  await without.getByRole('link', { name: '政策依据' }).click();
  await without.waitForURL(/#\/law/);
  await without.locator('h1').waitFor();
  // The browser's own words; the page says nothing.
  expect(complaints.splice(0)).toEqual([
    'A bad HTTP response code (404) was received when fetching the script.',
  ]);
});
