import { expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();

test('a child born in June 2025, not applied for yet: 3,600 yuan by the end of 2026, then twice more', async () => {
  const { page, family } = await visit();
  await family.start('育儿补贴');
  await family.addChildren('已经出生', [{ 哪一天出生: '2025-06-10', 什么关系: '亲生', 中国国籍: '是' }]);
  await family.goOn();
  await family.press('妈妈');
  await family.press('爸爸');
  await family.goOn();
  await family.choose('申请过育儿补贴', '还没有申请过');
  await family.goOn();
  await family.seeResult();

  const entitled = family.group('您可以享受');
  const text = await entitled.innerText();
  // Born 2025: first application by the end of 2026, then in the two years after (dossier F2.7).
  expect(text).toContain('2026年的3,600元，2026年12月31日前申请');
  expect(text).toContain('以后：2027年的3,600元，2027年12月31日前申请');
  expect(text).toContain('以后：2028年的3,600元，2028年12月31日前申请');
  expect(text).toContain('广西和柳州现在的标准没有查到公开数字');
  expect(text).toContain('“桂通办”网站或“智桂通”APP');
  // The rule for children born earlier is not held against a child it was never meant for.
  expect(await family.group('按现有回答不符合').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a child born on 10 January 2023: one month is left for 2026', async () => {
  const { family } = await visit();
  await family.start('育儿补贴');
  await family.addChildren('已经出生', [{ 哪一天出生: '2023-01-10', 什么关系: '亲生', 中国国籍: '是' }]);
  await family.goOn();
  await family.press('妈妈');
  await family.press('爸爸');
  await family.goOn();
  await family.seeResult();
  const text = await family.group('您可以享受').innerText();
  // January 2025 to January 2026 are 13 months: 12 for 2025, one for 2026 at 300 yuan (F2.5).
  expect(text).toContain('2026年1个月，共300元，2026年12月31日前申请');
  expect(text).toContain('2025年12个月，共3,600元：申请过的应已发放或在审核；没有申请的，已经过期');
});
