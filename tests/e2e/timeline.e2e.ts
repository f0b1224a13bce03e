import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, inject, test } from 'vitest';
import type { Family } from './support/family.ts';
import { tellIncome } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The family of tests/households/deadline-families.ts: a schoolchild, a toddler and a baby on the way. */
async function tellThreeChildren(family: Family): Promise<void> {
  await family.start('出生登记', '孩子3岁前的个税扣除', '育儿补贴');
  await family.choose('住在哪个县区', '柳南区');
  await family.goOn();
  const born = (birthDate: string) => ({ 哪一天出生: birthDate, 什么关系: '亲生', 中国国籍: '是' });
  await family.addChildren('已经出生', [born('2018-05-01'), born('2025-06-10')]);
  await family.press('怀孕中，还没出生');
  await family.typeDate('预产期', '2027-03-20');
  await family.goOn();
  await family.goOn();
  await family.press('妈妈');
  await family.press('爸爸');
  await family.goOn();
  await tellIncome(family, '90000');
  await tellIncome(family, '90000');
  await family.choose('申请过育儿补贴', '还没有申请过');
  await family.goOn();
  await family.choose('上学', '在读小学到大学（全日制）');
  await family.goOn();
  await family.seeResult();
}

test('at 360 px: what is next, everything on one axis, the same by date; by keyboard and at twice the text', async () => {
  const { page, family } = await visit();
  await tellThreeChildren(family);

  const main = page.locator('main');
  expect(await main.innerText()).toMatch(/最近要办的\s+申请育儿补贴（2026年）\s+最晚2026年12月31日/);
  await page.getByRole('link', { name: '一张图看完所有期限' }).click();
  await page.getByRole('heading', { name: '您家的时间表', level: 1 }).waitFor();

  // The same days as the command line prints for this family (tests/cli/check.test.ts).
  const next = family.group('接下来要办的');
  const tasks = (await next.locator('ol > li').allInnerTexts()).map((text) => text.split(/\n+/).slice(0, 2));
  expect(tasks).toEqual([
    ['申请育儿补贴（2026年）', '最晚2026年12月31日'],
    ['在个税 APP 里确认专项附加扣除（2027年）', '2026年12月1日至12月31日'],
    ['给孩子上户口（出生一个月内）', '预计2027年3月20日至4月20日'],
    ['给孩子参保缴费（出生90天内）', '预计2027年3月20日至6月18日'],
    ['个税年度汇算，补扣还没扣的月份（2026年）', '2027年3月1日至6月30日'],
  ]);
  await next.getByText('再往后的（5项）').click();
  await next.getByText('预计2029年1月1日至2030年12月31日').waitFor();

  const list = await family.group('按日期看').innerText();
  expect(list).toMatch(/2031年\s+9月\s+大约上小学\s+第二个孩子/);
  expect(list).toMatch(/2028年[^]*5月\s+最后一个月 3岁以下婴幼儿照护专项附加扣除\s+第二个孩子/);

  // A line of the picture opens with the keyboard alone, and to what the result says of it.
  const insurance = family.group('什么时候有什么').locator('summary', { hasText: '新生儿参加医保' });
  await insurance.focus();
  await page.keyboard.press('Enter');
  await page.getByText('出生90天内参保缴费，从出生那天起的医药费就能按规定报销。').waitFor();

  await page.evaluate(axe);
  const found = async () =>
    (await page.evaluate<AxeResults>('axe.run()')).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  expect(await found()).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Your family’s timetable' }).waitFor();
  expect(await found()).toEqual([]);

  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await width()).toBeLessThanOrEqual(360);
});

test('an address of the timetable without answers leads to the start', async () => {
  const { page } = await visit();
  await page.goto(`${inject('siteUrl')}#/timeline`);
  await page.getByRole('button', { name: '开始' }).waitFor();
  expect(page.url()).not.toContain('timeline');
});
