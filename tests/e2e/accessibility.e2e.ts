import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import type { Family } from './support/family.ts';
import { looks, putOn, type Look } from './support/looks.ts';
import { openAll } from './support/openAll.ts';
import { bringTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

const [plain] = looks as [Look];

/** Holds the page as it stands against axe in every look, and as it would be printed. */
async function examine(page: Page, name: string, found: string[]): Promise<void> {
  const note = (look: string, wrong: readonly string[]): void => {
    found.push(...wrong.map((one) => `${name}, ${look}: ${one}`));
  };
  for (const look of looks) {
    await putOn(page, look);
    note(look.name, await violations(page));
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  note('printed', await violations(page));
  await page.emulateMedia({ media: null });
  await putOn(page, plain);
}

/** Opens an address of the page and waits for its heading. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${inject('siteUrl')}#/${path}`);
  await page.locator('#root h1').waitFor();
}

const journeys: Readonly<Record<string, (page: Page, family: Family, found: string[]) => Promise<void>>> = {
  'on the way to the answers': async (page, family, found) => {
    await open(page, '?asOf=2026-11-24');
    await examine(page, 'start', found);
    await family.press('开始');
    await page.getByRole('alert').waitFor();
    await examine(page, 'start, nothing chosen', found);
    await family.start('孩子3岁前的个税扣除', '育儿补贴');
    await examine(page, 'no children yet', found);
    await family.press('已经出生');
    await examine(page, 'form of a child', found);
    await family.typeDate('哪一天出生', '2025-02-30');
    await family.press('继续');
    await page.getByRole('alert').waitFor();
    await examine(page, 'form of a child, errors', found);
  },
  'with the answers given': async (page, family, found) => {
    await bringTaxFamily(family);
    await examine(page, 'check', found);
    await open(page, 'ask/children');
    await examine(page, 'list of children', found);
    await page.getByRole('button', { name: '删除 孩子' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await open(page, 'ask/income/parent-2');
    await examine(page, 'income', found);
    await open(page, '');
    await examine(page, 'start again', found);
  },
  'with the result': async (page, family, found) => {
    await bringTaxFamily(family);
    for (const path of [
      'result',
      'timeline',
      'compare',
      'law/infant-care-deduction',
      'take',
      'open',
      'accessibility',
    ]) {
      await open(page, path);
      await openAll(page);
      await examine(page, path, found);
    }
  },
};

test.each(Object.entries(journeys))(
  'axe finds nothing wrong in any look, nor in print: %s',
  { timeout: 240_000 },
  async (_name, journey) => {
    const { page, family } = await visit();
    const found: string[] = [];
    await journey(page, family, found);
    expect(found).toEqual([]);
  },
);

test('large and at four times the size nothing needs scrolling sideways', async () => {
  const { page, family } = await visit({ viewport: { width: 320, height: 640 } });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const wide: Record<string, number> = {};
  await bringTaxFamily(family);
  for (const path of [
    '',
    'ask/children',
    'ask/children/child-1',
    'ask/income/parent-2',
    'check',
    'result',
    'timeline',
    'compare',
    'accessibility',
  ]) {
    // 320 px are what a screen of 1,280 px shows at four times the size (WCAG 2.2, 1.4.10).
    await open(page, path);
    wide[path] = await overflow();
    await putOn(page, { ...plain, isLarge: true });
    wide[`${path} large`] = await overflow();
    await putOn(page, plain);
    await page.setViewportSize({ width: 360, height: 740 });
    // Not as a style attribute: the page's policy would not apply it.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    wide[`${path} at 200 %`] = await overflow();
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 320, height: 640 });
  }
  expect(Object.entries(wide).filter(([, pixels]) => pixels > 0)).toEqual([]);
});
