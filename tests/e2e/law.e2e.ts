import { expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { openAll } from './support/openAll.ts';
import { bringTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test('from any page to the measures, to a sheet as the plain rule, and to the papers', async () => {
  const { page } = await visit();
  await page.goto(`${inject('siteUrl')}#/`);
  await page.getByRole('contentinfo').getByRole('link', { name: '政策依据' }).click();
  await page.getByRole('heading', { name: '政策依据', level: 1 }).waitFor();
  expect(await page.title()).toMatch(/^政策依据/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('政策依据');

  const housing = page.locator('section').filter({ hasText: '第11条' });
  expect(await housing.innerText()).toContain('从2025年1月1日起，育儿补贴按全国统一的制度发放');
  await housing.getByRole('link', { name: '育儿补贴（2025年起出生）' }).click();
  await page.getByRole('heading', { name: '育儿补贴（2025年起出生）', level: 1 }).waitFor();
  const sheet = await page.locator('main').innerText();
  expect(sheet).toContain('应当在婴幼儿出生当年或次年提出首次申请');
  expect(sheet).toContain('3,600元/年');
  expect(sheet).not.toContain('您的回答');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('育儿补贴（2025年起出生）');

  await page.getByRole('link', { name: '第11条 加大家庭养育保障力度' }).click();
  const heading = page.getByRole('heading', { name: '第11条 加大家庭养育保障力度' });
  await heading.waitFor();
  await page.waitForFunction(() => window.scrollY > 0);
  expect((await heading.boundingBox())?.y).toBeLessThan(740);
  await page.getByRole('link', { name: '引用的文件', exact: true }).click();
  await page.getByRole('heading', { name: '引用的文件', level: 1 }).waitFor();
  expect(await page.locator('main').innerText()).toContain('厅字〔2025〕15号');
});

test('from a card of the result to its sheet, lit up by the family’s own answers', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await family.seeResult();
  const card = family.group('您可以享受').locator('article').first();
  await card.getByText('文件印发以后的变化').click();
  await card.getByText('2023年8月的通知把它提高到2,000元').waitFor();
  await card.getByRole('link', { name: '看完整的规定和原文' }).click();
  await page.getByRole('heading', { name: '条件' }).waitFor();
  const main = await page.locator('main').innerText();
  expect(main).toContain('按2026年11月24日的情况：您可以享受');
  const months = page.getByRole('listitem').filter({ hasText: '从出生当月，算到满3周岁的前一个月' }).last();
  expect(await months.innerText()).toMatch(/^符合[^]*您的回答：孩子：出生日期2025年6月10日/);
  await page.getByRole('link', { name: '回到您家的结果' }).click();
  await page.getByRole('heading', { name: '您家的结果' }).waitFor();
});

test.each([
  ['light', 'zh-CN'],
  ['dark', 'en'],
] as const)(
  'axe finds nothing wrong and nothing needs scrolling sideways: %s, %s',
  async (colorScheme, language) => {
    const { page, family } = await visit({ colorScheme, viewport: { width: 320, height: 640 } });
    await bringTaxFamily(family);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.locator(`html[lang=${language}]`).waitFor();
    const wrong: string[] = [];
    for (const path of [
      'law',
      'law/papers',
      'law/infant-care-deduction',
      'law/public-rental-flat-type',
      'law/none',
    ]) {
      const before = await page.locator('h1').innerText();
      await page.goto(`${inject('siteUrl')}#/${path}`);
      await page.locator('h1').filter({ hasNotText: before }).waitFor();
      await openAll(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wrong.push(`${path}: ${width} px wide`);
      wrong.push(...(await violations(page)).map((one) => `${path}: ${one}`));
    }
    expect(wrong).toEqual([]);
  },
);
