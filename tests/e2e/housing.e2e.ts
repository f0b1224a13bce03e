import { expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();
const ownChild = (birthDate: string) => ({ 哪一天出生: birthDate, 什么关系: '亲生' });

test('a three-child family waiting for public housing may apply; it is no promise', async () => {
  const { family } = await visit();
  await family.start('公租房和住房公积金');
  await family.choose('公租房', '已经申请，正在轮候');
  await family.goOn();
  await family.liveIn('柳南区');
  await family.addChildren('已经出生', [
    ownChild('2015-03-01'),
    ownChild('2019-08-20'),
    ownChild('2024-01-05'),
  ]);
  await family.goOn();
  // Three living children settle it: nothing about the parents could change the outcome, so nothing is asked.
  await family.choose('公积金贷款', '没有打算');
  await family.goOn();
  await family.seeResult();

  expect(await family.group('可以申请，由单位决定').innerText()).toContain('公租房优先保障');
  expect(await family.group('您可以享受').filter({ hasText: '公租房优先保障' }).count()).toBe(0);
  const no = family.group('按现有回答不符合');
  await no.getByText('公积金贷款额度上浮').click();
  await no.getByText('如果有填错的，可以改').waitFor();
  const text = await no.innerText();
  expect(text).toContain('打算用公积金贷款买第一套自住房');
  expect(text).toContain('您的回答：没有打算');
  expect(text).toMatch(/如果有填错的，可以改：\s+用公积金贷款买房/);
});

test('a young family is not asked about death or disability on the way', async () => {
  const { page, family } = await visit();
  const seen: string[] = [];
  const look = async () => seen.push(await page.locator('main').innerText());
  await family.start('孩子3岁前的个税扣除', '公租房和住房公积金');
  await look();
  await family.choose('公租房', '想申请，还没申请');
  await family.goOn();
  await look();
  await family.liveIn('柳东新区');
  await look();
  await family.press('已经出生');
  await look();
  await family.typeDate('哪一天出生', '2025-06-10');
  await family.choose('什么关系', '亲生');
  await family.goOn();
  await family.goOn();
  for (const parent of ['妈妈', '爸爸']) {
    await family.press(parent);
    await look();
    if (page.url().includes('parent-')) {
      await family.typeDate('出生日期', parent === '妈妈' ? '1995-05-05' : '1993-03-03');
      await family.goOn();
    }
  }
  await family.goOn();
  for (let step = 0; step < 10 && page.url().includes('/ask/'); step++) {
    await look();
    for (const question of await page.locator('main fieldset').all()) {
      await question.getByLabel('不清楚', { exact: true }).check();
    }
    await family.goOn();
  }
  await look();
  expect(await page.locator('h1').innerText()).toBe('核对您的回答');
  expect(seen.join('\n')).toContain('出生日期');
  expect(seen.join('\n')).not.toMatch(/离世|残疾/);
});
