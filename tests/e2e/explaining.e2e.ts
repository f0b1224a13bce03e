import { expect, test } from 'vitest';
import { tellTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test('a "yes" says which answers decided it and when it ends; two situations stand side by side', async () => {
  const { page, family } = await visit();
  await tellTaxFamily(family);
  await family.seeResult();
  const card = family.group('您可以享受').locator('article').first();
  const reasons = await card.innerText();
  expect(reasons).toContain('决定这个结果的是：');
  expect(reasons).toContain('孩子的出生日期');
  expect(reasons).toContain('从2028年6月1日起不再符合');

  // 假如爸爸没有收入：只剩妈妈能扣，今年最多省 600 元。
  await page.getByRole('link', { name: '假如多一个孩子、换个回答、换一天：比一比' }).click();
  await page.getByRole('heading', { name: '假如……' }).waitFor();
  await family.press('比一比');
  expect(await page.getByRole('alert').innerText()).toBe('请选一种情况');
  await page.getByLabel('有一个回答不一样').check();
  await page.getByLabel('哪一个回答？').selectOption({ label: '爸爸的收入种类' });
  await family.choose('哪种收入', '都没有');
  await family.press('比一比');
  const table = page.getByRole('table');
  await table.waitFor();
  expect(await table.innerText()).toContain('2,400元');
  expect(await table.innerText()).toContain('600元');

  // 假如2027年5月再生一个：多出一项，从出生那个月起。
  await page.getByLabel('再有一个孩子').check();
  await family.typeDate('预产期是哪一天', '2027-05-15');
  await family.press('比一比');
  const added = table.getByRole('row').filter({ hasText: '假如的孩子' }).first();
  expect(await added.innerText()).toContain('没有这一项');
  expect(await added.innerText()).toContain('以后可以');

  // 假如到了2029年7月：2028年的月份也过了补扣的日子，不再符合。
  await page.getByLabel('换一天').check();
  await family.typeDate('按哪一天的情况计算', '2029-07-01');
  await family.press('比一比');
  expect(await table.innerText()).toContain('按现有回答不符合');
  await page.getByRole('link', { name: '回到结果' }).click();
  await page.locator('#overview').waitFor();
  expect(await page.locator('main').innerText()).toContain('24,000元');
});
