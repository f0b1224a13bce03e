import { expect, test } from 'vitest';
import { tellIncome, tellTaxFamily, tellTaxMembers } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits({ isKept: true });

test('mother 20,000, father 90,000, child born in June 2025: 12 months, best for the father alone', async () => {
  const { page, family } = await visit();
  await tellTaxFamily(family);
  expect(await page.locator('h1').innerText()).toBe('核对您的回答');
  await family.seeResult();

  const entitled = family.group('您可以享受');
  const text = await entitled.innerText();
  // 12 × 2,000 = 24,000. Mother 20,000 × 3 % = 600; father (90,000 − 66,000) × 10 % = 2,400; half each 12,000: 360 + 1,200.
  expect(text).toContain('2026年可扣12个月，共24,000元');
  expect(text).toContain('2025年6月—2028年5月');
  expect(text).toContain('由爸爸一人扣最划算，今年省2,400元');
  expect(text).toContain('到期后接着扣“子女教育专项附加扣除”：从2028年6月起，每月2,000元');
  const rows = await entitled.getByRole('row').allInnerTexts();
  expect(rows.slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual([
    '爸爸一人扣最划算 2,400元',
    '妈妈和爸爸各扣一半 妈妈省360元，爸爸省1,200元 1,560元',
    '妈妈一人扣 600元',
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const quote = entitled.getByText('由每个婴幼儿每月1000元提高到2000元');
  expect(await quote.isVisible()).toBe(false);
  await entitled.getByText('看原文：国发〔2023〕13号').click();
  expect(await quote.isVisible()).toBe(true);
  expect(await quote.getAttribute('lang')).toBe('zh-CN');
});

test('nobody has tax to pay: the deduction saves 0 yuan, said plainly', async () => {
  const { family } = await visit();
  await tellTaxMembers(family, '妈妈');
  await tellIncome(family, '0');
  await family.seeResult();
  expect(await family.group('您可以享受').innerText()).toContain('今年没有要交的税，扣了也省0元');
});

test('two children are decided one by one', async () => {
  const { family } = await visit();
  await family.start('孩子3岁前的个税扣除');
  await family.addChildren('已经出生', [
    { 哪一天出生: '2024-01-05', 什么关系: '亲生' },
    { 哪一天出生: '2025-06-10', 什么关系: '亲生' },
  ]);
  await family.goOn();
  await family.press('妈妈');
  await family.press('爸爸');
  await family.goOn();
  await tellIncome(family, '90000');
  await tellIncome(family, '90000');
  await family.seeResult();
  const text = await family.group('您可以享受').innerText();
  // Each parent saves 10 % of the first 54,000 they deduct; 48,000 in all stays above 36,000 either way: always 4,800.
  expect(text).toContain('怎么分都一样，今年省4,800元');
});

test('one answer left out as 不清楚 is named, and nothing becomes a "no" because of it', async () => {
  const { page, family } = await visit();
  await tellTaxMembers(family, '妈妈');
  await family.notSure('哪种收入');
  await family.goOn();
  await family.seeResult();

  const missing = family.group('还差回答');
  expect(await missing.innerText()).toContain('3岁以下婴幼儿照护专项附加扣除');
  expect(await missing.innerText()).toContain('还差1个回答：');
  expect(await family.group('按现有回答不符合').count()).toBe(0);
  await missing.getByRole('link', { name: '妈妈的收入种类' }).first().click();
  await page.getByRole('heading', { name: '妈妈的收入', level: 1 }).waitFor();
  await tellIncome(family, '20000');
  await page.locator('#overview').waitFor();
  expect(await family.group('您可以享受').innerText()).toContain('由妈妈一人扣，今年省600元');
});

test('an income left out: the deduction is certain, the answer it would take to compare is named', async () => {
  const { family } = await visit();
  await tellTaxMembers(family, '妈妈');
  await family.choose('哪种收入', '工资、劳务、稿酬等');
  await family.notSure('应纳税所得额');
  await family.goOn();
  await family.seeResult();
  const text = await family.group('您可以享受').innerText();
  expect(text).toContain('2026年可扣12个月');
  expect(text).toContain('妈妈的综合所得全年应纳税所得额');
});

test('a baby due in March: later, estimated from the due date', async () => {
  const { family } = await visit();
  await family.start('孩子3岁前的个税扣除');
  await family.addChildren('怀孕中，还没出生', [{ 预产期: '2027-03-20' }]);
  await family.goOn();
  await family.press('妈妈');
  await family.goOn();
  await family.choose('哪种收入', '工资、劳务、稿酬等');
  await family.goOn();
  await family.seeResult();
  const text = await family.group('以后可以').innerText();
  expect(text).toContain('肚子里的宝宝');
  expect(text).toContain('2027年3月—2030年2月');
  expect(text).toContain('按预产期推算');
});

test('a baby whose due date is not known: later, with no month and no sum invented', async () => {
  const { family } = await visit();
  await family.start('孩子3岁前的个税扣除');
  await family.press('怀孕中，还没出生');
  await family.notSure('预产期');
  await family.goOn();
  await family.goOn();
  await family.press('妈妈');
  await family.goOn();
  await family.choose('哪种收入', '工资、劳务、稿酬等');
  await family.notSure('应纳税所得额');
  await family.goOn();
  await family.seeResult();
  const text = await family.group('以后可以').innerText();
  expect(text).toContain('从哪个月起，要看孩子哪天出生');
  expect(text).not.toMatch(/\d+年可扣/);
});
