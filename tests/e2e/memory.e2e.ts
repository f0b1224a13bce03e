import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { familyAt } from './support/family.ts';
import { bringTaxFamily, tellIncome, tellTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

/** Waits for a page by its heading; for a result until it is worked out. */
const title = async (page: Page, words: string): Promise<void> => {
  await page.locator('#root main h1', { hasText: words }).waitFor();
  if (words === '您家的结果') await page.locator('#overview').waitFor();
};
const keep = (page: Page) => page.getByRole('region', { name: '在本机保存' });
const kept = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('liuzhou-birth-benefits.kept'));

/** Another tab of the same browser, at the start page. */
async function anotherTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  tab.setDefaultTimeout(8_000);
  await tab.goto(inject('siteUrl'));
  await tab.locator('h1').waitFor();
  return tab;
}

/** On the check page: changes the father’s income. */
async function earn(page: Page, yuan: string): Promise<void> {
  await page.getByRole('link', { name: '修改 爸爸的收入' }).click();
  await title(page, '爸爸的收入');
  await familyAt(page, inject('siteUrl')).typeMoney('应纳税所得额', yuan);
  await page.getByRole('button', { name: '继续' }).click();
  await title(page, '核对您的回答');
}

test('by default nothing outlives the tab, and no other tab sees it', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const tab = await anotherTab(page);
  expect(await tab.getByText('接着上次的回答').count()).toBe(0);
});

test('kept on the device: offered on the next visit, never opened by itself, kept up to date, and withdrawn at once', async () => {
  const { page, family, complaints } = await visit();
  await bringTaxFamily(family);
  await keep(page).getByText('公用的电脑请不要保存').waitFor();
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  await keep(page).getByText('已经存在这台设备上').waitFor();
  expect(await violations(page)).toEqual([]);
  await earn(page, '80000');
  expect(await kept(page)).toContain('80000');
  await page.reload();
  await keep(page).getByText('已经存在这台设备上').waitFor();
  const context = page.context();
  await page.close();

  const next = await context.newPage();
  await next.goto(inject('siteUrl'));
  await next.getByText('这台设备上存着一份回答').waitFor();
  expect(await next.locator('main').innerText()).not.toContain('80,000');
  expect(await violations(next)).toEqual([]);
  await next.getByRole('link', { name: '接着上次的回答' }).click();
  await title(next, '您家的结果');
  await next.getByRole('link', { name: '核对或修改回答' }).click();
  expect(await next.locator('main').innerText()).toContain('80,000元');
  await earn(next, '70000');
  expect(await kept(next)).toContain('70000');
  await keep(next).getByRole('button', { name: '不再保存' }).click();
  expect(await kept(next)).toBeNull();
  // Gone from the device, not from the tab.
  await next.reload();
  await title(next, '核对您的回答');
  expect(await next.locator('main').innerText()).toContain('70,000元');
  expect(await kept(next)).toBeNull();
  expect(complaints).toEqual([]);
});

test('somebody else’s answers on the start page are removed with one question', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  await keep(page).getByText('已经存在这台设备上').waitFor();
  const tab = await anotherTab(page);
  await tab.getByRole('button', { name: '不是您？清除' }).click();
  await tab.getByRole('dialog').getByRole('button', { name: '删掉' }).click();
  await tab.getByText('这台设备上存着一份回答').waitFor({ state: 'detached' });
  expect(await kept(tab)).toBeNull();
  // The tab that kept them says so, and does not bring them back.
  await keep(page).getByText('在另一个标签页里换掉或删掉').waitFor();
  await earn(page, '60000');
  expect(await kept(page)).toBeNull();
});

test('clearing is in sight on every page behind the start, and takes the kept copy along', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  const url = inject('siteUrl');
  const paths =
    'ask/children check result timeline compare take law law/papers law/birth-registration open'.split(' ');
  const missing: string[] = [];
  for (const path of paths) {
    await page.goto(`${url}#/${path}`);
    await page.locator('#root main h1').waitFor();
    const buttons = await page.getByRole('button', { name: '清除并重新开始' }).count();
    if (buttons !== 1) missing.push(path);
  }
  expect(missing).toEqual([]);
  await page.getByRole('button', { name: '清除并重新开始' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('本机保存的那份也会一起删掉');
  await dialog.getByRole('button', { name: '清除' }).click();
  await page.getByText('您想了解什么？').waitFor();
  expect(
    await page.evaluate(() => [sessionStorage, localStorage].map((store) => JSON.stringify(store)).join()),
  ).not.toContain('90000');
  expect(await kept(page)).toBeNull();
  expect(await page.getByText('接着上次的回答').count()).toBe(0);
});

test('two tabs, two families: none overwrites the other, the person decides which one is kept', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  await keep(page).getByText('已经存在这台设备上').waitFor();

  const tab = await anotherTab(page);
  const other = familyAt(tab, inject('siteUrl'));
  await other.start('孩子3岁前的个税扣除');
  await other.addChildren('已经出生', [{ 哪一天出生: '2024-02-29', 什么关系: '亲生' }]);
  await other.goOn();
  await other.press('爸爸');
  await other.goOn();
  await tellIncome(other, '30000');
  await title(tab, '核对您的回答');
  expect(await kept(tab)).toContain('2025-06-10');
  await keep(tab).getByRole('button', { name: '在本机保存' }).click();
  await tab.getByRole('dialog').getByRole('button', { name: '不换，返回' }).click();
  expect(await kept(tab)).toContain('2025-06-10');
  await keep(tab).getByRole('button', { name: '在本机保存' }).click();
  await tab.getByRole('dialog').getByRole('button', { name: '换成这里的' }).click();
  expect(await kept(tab)).toContain('2024-02-29');

  await keep(page).getByText('在另一个标签页里换掉或删掉').waitFor();
  await earn(page, '50000');
  expect(await kept(page)).toContain('2024-02-29');
  expect(await page.locator('main').innerText()).toContain('2025年6月10日');
  expect(await page.locator('main').innerText()).not.toContain('2024年2月29日');
});

test('a tab that was duplicated goes on by itself, and the first one does not overwrite it', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  await keep(page).getByText('已经存在这台设备上').waitFor();
  const saved = await page.evaluate(() => Object.entries(sessionStorage));
  const twin = await page.context().newPage();
  twin.setDefaultTimeout(8_000);
  await twin.addInitScript((entries) => {
    if (sessionStorage.length === 0) for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, saved);
  await twin.goto(`${inject('siteUrl')}#/check`);
  await keep(twin).getByText('已经存在这台设备上').waitFor();
  await keep(page).getByText('在另一个标签页里换掉或删掉').waitFor();
  await earn(twin, '40000');
  await earn(page, '10000');
  expect(await kept(page)).toContain('40000');
});

test('a full device: one clear word where the person asked, and nothing else changes', async () => {
  const { page, family, complaints } = await visit();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await tellTaxFamily(family);
  expect(await page.getByText('没有存上').count()).toBe(0);
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  await keep(page).getByText('没有存上').waitFor();
  await family.seeResult();
  expect(await page.locator('main').innerText()).toContain('今年省2,400元');
  expect(complaints).toEqual([]);
});

test('storage switched off: the whole way works, and keeping says that it cannot', async () => {
  const { page, family, complaints } = await visit();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await tellTaxFamily(family);
  await keep(page).getByRole('button', { name: '在本机保存' }).click();
  await keep(page).getByText('没有存上').waitFor();
  await family.seeResult();
  await page.getByRole('link', { name: '带走结果' }).click();
  await title(page, '带走结果');
  await page.getByRole('button', { name: '清除并重新开始' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await page.getByText('您想了解什么？').waitFor();
  expect(complaints).toEqual([]);
});

test('inside a page of somebody else’s nothing is kept on the device', async () => {
  const { page, complaints } = await visit();
  await page.goto(inject('siteUrl'));
  await page.evaluate(() => localStorage.setItem('liuzhou-birth-benefits.kept', 'of another visit'));
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="./" height="700"></iframe>' }),
  );
  await page.goto(`${inject('siteUrl')}host.html`);
  const frame = page.frameLocator('iframe');
  await frame.getByText('您想了解什么？').waitFor();
  expect(await frame.getByText('这台设备上存着一份回答').count()).toBe(0);
  await frame.getByLabel('育儿补贴').check();
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.locator('main h1').waitFor();
  await frame.getByRole('link', { name: '上一步' }).waitFor();
  await page.frames()[1]?.goto(`${inject('siteUrl')}#/check`);
  await frame.getByRole('heading', { name: '核对您的回答' }).waitFor();
  expect(await frame.getByText('在本机保存').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a kept copy that cannot be read any more is said to be so, and the page goes on', async () => {
  const { page } = await visit();
  await page.goto(inject('siteUrl'));
  await page.evaluate(() => localStorage.setItem('liuzhou-birth-benefits.kept', '{"version":1,'));
  await page.reload();
  await page.getByRole('link', { name: '接着上次的回答' }).click();
  await page.getByText('本机存的那份读不出来了').waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('button', { name: '不是您？清除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click();
  await page.getByText('这台设备上存着一份回答').waitFor({ state: 'detached' });
  expect(await kept(page)).toBeNull();
});

test('reload, back and forward at every step: nothing lost', async () => {
  const { page, family } = await visit();
  await tellTaxFamily(family);
  await family.seeResult();
  const result = await page.locator('main').innerText();
  const passed: string[] = [];
  while (!page.url().endsWith('#/ask/children')) {
    passed.push(page.url());
    await page.goBack();
    await page.locator('#root main h1').waitFor();
    await page.reload();
    await page.locator('#root main h1').waitFor();
    if (passed.length > 20) throw new Error('The way back never ends');
  }
  for (const url of passed.reverse()) {
    await page.goForward();
    await page.waitForURL(url);
    await page.locator('#root main h1').waitFor();
  }
  await title(page, '您家的结果');
  expect(await page.locator('main').innerText()).toBe(result);
});
