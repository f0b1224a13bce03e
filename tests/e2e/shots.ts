// Screenshots of the built page for a person to look at: npm run shots [-- folder [look …]]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { writeWorkbook } from '../../src/lists/files/writeWorkbook.ts';
import { babyFamily, babyTopics } from './support/babyFamily.ts';
import { launchBrowser } from './support/browser.ts';
import { tellAtDesk } from './support/deskKeys.ts';
import { familyAt } from './support/family.ts';
import { faultyList } from './support/faultyList.ts';
import { serveDist } from './support/server.ts';
import { tellTaxFamily } from './support/taxFamily.ts';

type Look = { readonly context: BrowserContextOptions; readonly settings?: readonly string[] };

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const looks: Readonly<Record<string, Look>> = {
  phone: { context: phone },
  desk: { context: desk },
  dark: { context: { ...phone, colorScheme: 'dark' } },
  large: { context: phone, settings: ['大字'] },
  english: { context: phone, settings: ['English'] },
  'desk-english-dark': { context: { ...desk, colorScheme: 'dark' }, settings: ['English'] },
  forced: { context: { ...phone, forcedColors: 'active' } },
};

const [folder = 'test-results/shots', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const site = await serveDist();
const browser = await launchBrowser();

for (const [name, { context, settings = [] }] of Object.entries(looks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const visit = async (): Promise<Page> =>
    (await browser.newContext({ ...context, deviceScaleFactor: 2 })).newPage();
  const shoot = async (
    page: Page,
    what: string,
    { fullPage = true, media = 'screen' }: { fullPage?: boolean; media?: 'screen' | 'print' } = {},
  ): Promise<void> => {
    // The journey speaks Chinese; the look is put on for the picture and taken off again.
    for (const setting of settings) await page.getByRole('button', { name: setting }).click();
    if (settings.includes('English')) await page.locator('html[lang=en]').waitFor();
    // Where the journey left the pointer is no part of the page.
    await page.mouse.move(0, 0);
    const path = join(folder, `${what}-${name}.png`);
    await page.emulateMedia({ media });
    // A4 at 96 dots an inch.
    if (media === 'print') await page.setViewportSize({ width: 794, height: 1123 });
    await page.screenshot({ path, fullPage });
    await page.emulateMedia({ media: null });
    console.log(path);
    if (settings.includes('English')) await page.getByRole('button', { name: '中文' }).click();
    if (settings.includes('大字')) await page.getByRole('button', { name: '标准' }).click();
    await page.locator('html[lang=zh-CN]').waitFor();
  };

  let page = await visit();
  await page.goto(`${site.url}#/`);
  await page.getByRole('button', { name: '开始' }).waitFor();
  await shoot(page, '01-start');
  const careless = familyAt(page, site.url);
  await careless.start('孩子3岁前的个税扣除', '育儿补贴');
  await shoot(page, '02-children');
  await careless.press('已经出生');
  await careless.press('继续');
  await page.getByText('请看一下这里').waitFor();
  await shoot(page, '03-errors');
  await page.context().close();

  page = await visit();
  const family = familyAt(page, site.url);
  await tellTaxFamily(family);
  await page.goto(`${site.url}#/ask/children`);
  await page.getByRole('heading', { level: 1, name: '孩子' }).waitFor();
  await shoot(page, '04-child-card');
  await page.goto(`${site.url}#/ask/income/parent-2`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, '05-income');
  await page.goto(`${site.url}#/check`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, '06-check');
  await family.seeResult();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, '07-result-top', { fullPage: false });
  await shoot(page, '08-result');
  await page.getByRole('link', { name: '一张图看完所有期限' }).click();
  await page.getByRole('heading', { name: '您家的时间表' }).waitFor();
  await shoot(page, '09-timeline');
  await page.goto(`${site.url}#/take`);
  await page.locator('#root main svg path').last().waitFor();
  await shoot(page, '10-take');
  await shoot(page, '11-print', { media: 'print' });
  await page.context().close();

  page = await visit();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`${site.url}#/desk?asOf=2026-11-24`);
  await page.locator('#desk-topics:focus').waitFor();
  await shoot(page, '12-desk', { fullPage: false });
  await page.locator('#desk-topics').focus();
  for (const key of ['4', 'Enter', '1']) await page.keyboard.press(key);
  await shoot(page, '13-desk-at-work', { fullPage: false });
  await page.keyboard.press('Control+Enter');
  await tellAtDesk(page, liuzhou, babyFamily, babyTopics);
  await page.getByText('都问完了').waitFor();
  await shoot(page, '14-desk-answered');
  await page.keyboard.press('Control+Enter');
  await shoot(page, '15-desk-undo', { fullPage: false });
  await page.keyboard.press('Control+z');
  await page.locator('#desk-print').click();
  await shoot(page, '16-desk-sheet', { media: 'print' });
  await page.context().close();

  page = await visit();
  await page.goto(`${site.url}#/desk?asOf=2026-11-24`);
  await page.getByText('锁屏', { exact: true }).click();
  await page.getByRole('button', { name: '现在锁屏' }).click();
  await shoot(page, '17-desk-locked');
  await page.context().close();

  page = await visit();
  const part = (tab: RegExp): Promise<void> => page.getByRole('tab', { name: tab }).click();
  const press = (button: string): Promise<void> =>
    page.getByRole('button', { name: button, exact: true }).click();
  await page.goto(`${site.url}#/desk/lists?asOf=2026-11-24`);
  await page.getByRole('button', { name: '选一个文件' }).waitFor();
  await shoot(page, '20-lists');
  const { rows } = faultyList(800, '2026-11-24');
  await page.locator('input[type=file]').setInputFiles({
    name: '名册.xlsx',
    mimeType: '',
    buffer: Buffer.from(await writeWorkbook([{ name: '名册', rows }])),
  });
  await page.getByRole('heading', { name: '核对列' }).waitFor();
  await shoot(page, '21-lists-columns');
  await press('开始筛查');
  await page.getByRole('heading', { name: '筛查结果' }).waitFor();
  await shoot(page, '22-lists-counts');
  await part(/先问这几句/);
  await shoot(page, '23-lists-questions');
  await part(/90天内/);
  await shoot(page, '24-lists-due', { fullPage: false });
  await part(/名单/);
  await page.getByRole('grid').getByRole('row').nth(2).waitFor();
  await shoot(page, '25-lists-households');
  await part(/要改的格子/);
  await page.getByRole('grid').getByRole('row').nth(2).waitFor();
  await shoot(page, '26-lists-problems');
  await part(/导出/);
  await page.getByText('把名册加密码存起来').click();
  await shoot(page, '27-lists-files');
  await part(/名单/);
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('heading', { name: /^户号/ }).waitFor();
  await shoot(page, '28-lists-household');
  await page.context().close();
}
await browser.close();
await site.close();
