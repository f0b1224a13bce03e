// Screenshots of the built page for a person to look at: npm run shots [-- folder]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './support/browser.ts';
import { familyAt } from './support/family.ts';
import { serveDist } from './support/server.ts';
import { tellTaxFamily } from './support/taxFamily.ts';

const [folder = 'test-results/shots'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const site = await serveDist();
const browser = await launchBrowser();

for (const [name, options] of Object.entries({
  phone: { viewport: { width: 360, height: 740 } },
  desk: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const },
})) {
  const visit = async () => (await browser.newContext({ ...options, deviceScaleFactor: 2 })).newPage();
  let page = await visit();
  const shoot = async (what: string, fullPage = true): Promise<void> => {
    const path = join(folder, `${what}-${name}.png`);
    await page.screenshot({ path, fullPage });
    console.log(path);
  };

  await page.goto(`${site.url}#/`);
  await page.getByRole('button', { name: '开始' }).waitFor();
  await shoot('1-start');
  const careless = familyAt(page, site.url);
  await careless.start('孩子3岁前的个税扣除');
  await careless.press('已经出生');
  await careless.press('继续');
  await page.getByRole('alert').or(page.getByText('请看一下这里')).first().waitFor();
  await shoot('2-errors');
  await page.context().close();

  page = await visit();
  const family = familyAt(page, site.url);
  await tellTaxFamily(family);
  await shoot('3-check');
  await family.seeResult();
  await shoot('4-result');
  await page.getByRole('link', { name: '一张图看完所有期限' }).click();
  await page.getByRole('heading', { name: '您家的时间表' }).waitFor();
  await shoot('7-timeline');
  await page.goBack();
  await page.getByRole('heading', { name: '您家的结果' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.setViewportSize({ width: options.viewport.width, height: 1000 });
  await shoot('5-result-top', false);
  await page.getByRole('button', { name: 'English' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Your result' })
    .or(page.locator('html[lang=en] h1'))
    .first()
    .waitFor();
  await shoot('6-result-english');
  await page.context().close();
}
await browser.close();
await site.close();
