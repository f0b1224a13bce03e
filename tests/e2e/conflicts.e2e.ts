import { expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();

test('two births nine days apart are pointed out, can be kept, and come up again with another date', async () => {
  const { page, family } = await visit();
  await family.start('孩子3岁前的个税扣除');
  const child = (birthDate: string) => ({ 哪一天出生: birthDate, 什么关系: '亲生' });
  await family.addChildren('已经出生', [child('2025-06-01'), child('2025-06-10')]);
  await family.goOn();
  await family.press('妈妈');
  await family.goOn();
  await family.choose('哪种收入', '都没有');
  await family.goOn();

  const warning = page.getByRole('region', { name: '这几个回答对不上，请看一看' });
  expect(await warning.innerText()).toContain('相差几天到半年');
  expect(await warning.innerText()).toContain('第一个孩子的出生日期：2025年6月1日');
  await family.seeResult();
  expect(await page.locator('main').innerText()).toContain('有几个回答互相对不上');
  await page.getByRole('link', { name: '去看一看' }).click();

  await warning.getByRole('button', { name: '没有填错，就这样算' }).click();
  expect(await warning.count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { name: '核对您的回答' }).waitFor();
  expect(await warning.count()).toBe(0);

  await page.getByRole('link', { name: '修改 第二个孩子' }).click();
  await family.typeDate('哪一天出生', '2025-06-09');
  await family.goOn();
  await warning.waitFor();
  await warning.getByRole('link', { name: '修改第二个孩子的出生日期' }).click();
  await family.typeDate('哪一天出生', '2025-06-01');
  await family.goOn();
  await page.getByRole('heading', { name: '核对您的回答' }).waitFor();
  expect(await warning.count()).toBe(0);
});
