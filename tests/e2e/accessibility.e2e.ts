import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { tellTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  const { page, family } = await visit({ colorScheme });
  const found: Record<string, string[]> = {};
  const check = async (name: string) => {
    found[`${name} zh`] = await violations(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    found[`${name} en`] = await violations(page);
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('html[lang=zh-CN]').waitFor();
  };
  await page.goto(`${inject('siteUrl')}#/`);
  await page.locator('h1').waitFor();
  await check('start');
  await family.start('孩子3岁前的个税扣除');
  await check('empty list');
  await family.press('已经出生');
  await check('question');
  await family.press('继续');
  await page.getByRole('alert').waitFor();
  await check('errors');
  await tellTaxFamily(await restart(page, family));
  await check('check');
  await page.goto(`${inject('siteUrl')}#/ask/children`);
  await page.getByRole('heading', { name: '孩子', level: 1 }).waitFor();
  await check('list');
  await page.goto(`${inject('siteUrl')}#/result`);
  await page.getByRole('heading', { name: '您家的结果' }).waitFor();
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await check('result');
  await page.goto(`${inject('siteUrl')}#/timeline`);
  await page.getByRole('heading', { name: '您家的时间表' }).waitFor();
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await check('timeline');
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
});

async function restart<T>(page: Page, family: T): Promise<T> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  return family;
}

test('at 320 px and at twice the text size nothing needs scrolling sideways', async () => {
  const { page, family } = await visit({ viewport: { width: 320, height: 640 } });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const wide: Record<string, number> = {};
  await tellTaxFamily(family);
  for (const path of [
    '',
    'ask/children',
    'ask/children/child-1',
    'ask/income/parent-2',
    'check',
    'result',
    'timeline',
  ]) {
    await page.goto(`${inject('siteUrl')}#/${path}`);
    await page.locator('h1').waitFor();
    wide[path] = await overflow();
    await page.setViewportSize({ width: 360, height: 740 });
    // Not as a style attribute: the page's policy would not apply it.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    wide[`${path} at 200 %`] = await overflow();
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 320, height: 640 });
  }
  expect(Object.entries(wide).filter(([, pixels]) => pixels > 0)).toEqual([]);
});
