import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { familyAt } from './support/family.ts';
import { bringTaxFamily, tellTaxFamily, tellTaxMembers } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test('nonsense in date and money: a summary with the focus, the errors beside the fields', async () => {
  const { page, family } = await visit();
  await family.start('孩子3岁前的个税扣除');
  await family.press('已经出生');
  await family.typeDate('哪一天出生', '2025-13-40');
  await family.press('继续');

  const summary = page.getByRole('alert');
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.title()).toMatch(/^错误：/);
  expect(await summary.innerText()).toContain('月份请填 1 到 12');
  expect(await summary.innerText()).toContain('请选一个答案');
  await summary.getByRole('link', { name: '月份请填 1 到 12' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('child-birthDate-first');
  expect(page.url()).toContain('#/ask/children/child-1');

  // Full-width digits are read as they are meant.
  await family.typeDate('哪一天出生', '２０２５-６-１０');
  await family.choose('什么关系', '亲生');
  await family.goOn();
  expect(await page.locator('main').innerText()).toContain('2025年6月10日');
  await family.goOn();
  await family.press('妈妈');
  await family.goOn();
  await family.choose('哪种收入', '工资、劳务、稿酬等');
  await family.typeMoney('应纳税所得额', '两三万');
  await family.press('继续');
  expect(await page.getByRole('alert').innerText()).toContain('请填整数金额');
});

test('a change from the check page comes back there; going back loses nothing; a reload keeps it all', async () => {
  const { page, family } = await visit();
  await tellTaxFamily(family);
  await page.getByRole('link', { name: '修改 爸爸的收入' }).click();
  await page.getByRole('heading', { name: '爸爸的收入' }).waitFor();
  await family.typeMoney('应纳税所得额', '80000');
  await family.goOn();
  expect(await page.locator('h1').innerText()).toBe('核对您的回答');
  expect(await page.locator('main').innerText()).toContain('80,000元');

  await page.getByRole('link', { name: '上一步' }).click();
  await page.getByRole('heading', { name: '爸爸的收入' }).waitFor();
  await page.getByRole('link', { name: '上一步' }).click();
  await page.getByRole('heading', { name: '妈妈的收入' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '妈妈的收入' }).waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('20000');
  await family.goOn();
  expect(await page.getByRole('textbox').inputValue()).toBe('80000');
});

test('what an answer brings up is on the page before anything else can be pressed', async () => {
  const { page, family } = await visit();
  await tellTaxMembers(family, '妈妈');
  await page.getByLabel('工资、劳务、稿酬等').waitFor();
  const asked = await page.evaluate(async () => {
    const option = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes('工资、劳务、稿酬等'),
    );
    option?.click();
    // Nobody presses anything before the browser's next task.
    await Promise.resolve();
    return [...document.querySelectorAll('fieldset > legend')].map(({ textContent }) => textContent);
  });
  expect(asked).toHaveLength(2);
  expect(asked[1]).toContain('应纳税所得额');
});

test('removing a child asks first', async () => {
  const { page, family } = await visit();
  await family.start('孩子3岁前的个税扣除');
  await family.addChildren('已经出生', [{ 哪一天出生: '2025-06-10', 什么关系: '亲生' }]);
  await page.getByRole('button', { name: '删除 孩子' }).click();
  await page.keyboard.press('Escape');
  expect(await page.locator('main').innerText()).toContain('2025年6月10日');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('删除 孩子');
  await page.getByRole('button', { name: '删除 孩子' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await page.getByRole('button', { name: '没有孩子，继续' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('2025年6月10日');
});

test('a damaged saved case: what is readable stays, what is not is named', async () => {
  const { page, family } = await visit();
  await tellTaxFamily(family);
  await page.evaluate(() => {
    const key = Object.keys(sessionStorage)[0] ?? '';
    sessionStorage.setItem(key, (sessionStorage.getItem(key) ?? '').replace('2025-06-10', '2025-06-99'));
  });
  await page.reload();
  await page.getByText('有几处读不出来').waitFor();
  expect(await page.locator('main').innerText()).toContain('第1个孩子的出生日期');
  await page.getByRole('heading', { name: '核对您的回答' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('亲生');
});

test('an address that leads nowhere, or to a step not open yet, brings to the next open one', async () => {
  const { page, family } = await visit();
  await page.goto(`${inject('siteUrl')}#/nowhere`);
  await page
    .getByRole('heading', { name: '您想了解什么？' })
    .or(page.getByText('您想了解什么？'))
    .first()
    .waitFor();
  await family.start('孩子3岁前的个税扣除');
  await page.goto(`${inject('siteUrl')}#/ask/income/parent-9`);
  await page.getByRole('heading', { name: '孩子', exact: true }).waitFor();
  expect(await page.locator('main').innerText()).toContain('已经带您到接下来的一步');
});

test('in English', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await family.seeResult();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'You can get' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const text = await family.group('You can get').innerText();
  expect(text).toContain('2026: 12 months, 24,000 yuan in all');
  expect(text).toContain('Best: Father alone. It saves 2,400 yuan this year.');
  await page.getByText('See the text: 国发〔2023〕13号').first().click();
  expect(await page.getByText('由每个婴幼儿每月1000元提高到2000元').getAttribute('lang')).toBe('zh-CN');
  await page.reload();
  await page.getByRole('heading', { name: 'You can get' }).waitFor();
});

test('English that cannot be fetched is said, changes nothing, and comes with a reload', async () => {
  const { page, family, complaints } = await visit();
  const words = '**/assets/en-*.js';
  await page.context().route(words, (route) => route.abort());
  await family.start('孩子3岁前的个税扣除');
  await family.press('已经出生');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('English could not be fetched.').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('孩子的情况');
  // The browser tells of the file itself.
  expect(complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);

  await page.context().unroute(words);
  await page.reload();
  await page.getByRole('button', { name: '中文' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.getByText('English could not be fetched.').count()).toBe(0);

  // Where it does not come after a reload, the page is there in Chinese.
  await page.context().route(words, (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: 'English' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('孩子的情况');
  expect(complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
});

test('English that is long in coming is announced, until it is there', async () => {
  const { page, family } = await visit();
  const held: (() => void)[] = [];
  await page.context().route('**/assets/en-*.js', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await family.start('孩子3岁前的个税扣除');
  await page.getByRole('button', { name: 'English' }).click();
  const announced = page.getByText('Getting English. One moment.');
  await announced.waitFor();
  expect(await announced.getAttribute('lang')).toBe('en');
  held.splice(0).forEach((letGo) => letGo());
  await page.getByRole('button', { name: '中文' }).waitFor();
  expect(await announced.count()).toBe(0);
});

test('a page that cannot be fetched is said, and the button brings it, with all answers', async () => {
  const { page, family, complaints } = await visit();
  const result = '**/assets/ResultPage-*.js';
  await page.context().route(result, (route) => route.abort());
  await tellTaxFamily(family);
  await page.getByRole('link', { name: '看结果' }).click();
  await page.getByRole('heading', { name: '页面出了问题' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('您的回答还在这个标签页里');
  expect(complaints.splice(0)).not.toEqual([]);

  await page.context().unroute(result);
  await page.getByRole('button', { name: '刷新页面' }).click();
  await page.getByRole('heading', { name: '您可以享受' }).waitFor();
  expect(await family.group('您可以享受').innerText()).toContain('2026年可扣12个月，共24,000元');
});

test.each([
  ['on a phone', { width: 360, height: 640 }],
  ['at a desk', { width: 1280, height: 800 }],
])('the whole way by keyboard alone, %s', async (_where, viewport) => {
  const { page } = await visit({ viewport });
  const { keyboard } = page;
  /** Tabs on until the element with the focus has this name. */
  const tabTo = async (name: string) => {
    for (let i = 0; i < 40; i++) {
      await keyboard.press('Tab');
      const [label, text] = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return [
          element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label'),
          element?.textContent,
        ];
      });
      if (label === name || text === name) return;
    }
    throw new Error(`no element named ${name} within 40 tabs`);
  };
  const arriveAt = (title: string) =>
    page.waitForFunction((h1) => document.activeElement?.textContent === h1, title);

  await page.goto(`${inject('siteUrl')}#/?asOf=2026-11-24`);
  await page.locator('h1').waitFor();
  await tabTo('孩子3岁前的个税扣除');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await arriveAt('孩子');
  await tabTo('已经出生');
  await keyboard.press('Enter');
  await arriveAt('孩子的情况');
  for (const [part, digits] of [
    ['年', '2025'],
    ['月', '6'],
    ['日', '10'],
  ] as const) {
    await tabTo(part);
    await keyboard.type(digits);
  }
  await tabTo('亲生');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await arriveAt('孩子');
  await tabTo('继续');
  await keyboard.press('Enter');
  await arriveAt('家长');
  await tabTo('妈妈');
  await keyboard.press('Enter');
  await arriveAt('妈妈');
  await tabTo('继续');
  await keyboard.press('Enter');
  await arriveAt('妈妈的收入');
  await tabTo('工资、劳务、稿酬等');
  await keyboard.press('Space');
  await tabTo('综合所得全年应纳税所得额（元）');
  await keyboard.type('20000');
  await keyboard.press('Enter');
  await arriveAt('核对您的回答');
  await tabTo('查看结果');
  await keyboard.press('Enter');
  await arriveAt('您家的结果');
  await page.locator('#overview').waitFor();
  expect(await page.locator('main').innerText()).toContain('由妈妈一人扣，今年省600元');
});

test('the whole way by touch, in English, on a small phone', async () => {
  const { page } = await visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const family = familyAt(page, inject('siteUrl'), 'en');
  // Every press and choice is a tap: a target that something else covers would not answer.
  const tap = (role: 'button' | 'link' | 'radio' | 'checkbox', name: string | RegExp) =>
    page.getByRole(role, { name }).first().tap();
  await page.goto(`${inject('siteUrl')}#/?asOf=2026-11-24`);
  await tap('button', 'English');
  await page.locator('html[lang=en]').waitFor();
  await page.getByText('Income tax while a child is under 3').tap();
  await tap('button', 'Start');
  await tap('button', 'Born');
  await family.typeDate('When was the child born?', '2025-06-10');
  await page.getByText('Our own child').tap();
  await tap('button', 'Continue');
  await page.getByRole('heading', { name: 'Children', level: 1 }).waitFor();
  await tap('button', 'Continue');
  await tap('button', 'Mother');
  await tap('button', 'Continue');
  await page.getByText('Wages, fees for services, royalties').tap();
  await page.getByRole('textbox').fill('20000');
  await tap('button', 'Continue');
  await tap('link', 'See the result');
  await page.getByRole('heading', { level: 1, name: 'Your result' }).waitFor();
  await page.locator('#overview').waitFor();
  expect(await page.locator('main').innerText()).toContain('2026: 12 months, 24,000 yuan in all');
  const small = await page
    .locator('a, button, summary')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
        .map((target) => `${target.textContent}: ${target.getBoundingClientRect().height}`),
    );
  expect(small).toEqual([]);
});

test('where there is no mouse nothing goes on looking chosen that was only touched', async () => {
  const { page } = await visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  await page.goto(inject('siteUrl'));
  const look = (of: Locator): Promise<string> =>
    of.evaluate((part) => {
      const { backgroundColor, borderColor, color } = getComputedStyle(part);
      return [backgroundColor, borderColor, color].join();
    });
  const topic = page.getByLabel('育儿补贴').locator('..');
  for (const part of [topic, page.getByRole('button', { name: '大字' }), page.getByRole('link').last()]) {
    const before = await look(part);
    // Phones keep "hovering" over what was touched last.
    await part.hover();
    expect(await look(part)).toBe(before);
  }
  await topic.tap();
  const chosen = await look(topic);
  await topic.tap();
  expect(await look(topic)).not.toBe(chosen);
});

test('at every step a reload, back and forward lose nothing', async () => {
  const { page, family } = await visit();
  await bringTaxFamily(family);
  await family.seeResult();
  const site = inject('siteUrl');
  const shown = async () => [await page.locator('h1').innerText(), await page.locator('main').innerText()];
  const answers = () =>
    page
      .locator('main input')
      .evaluateAll((inputs) =>
        inputs.map((input) => [(input as HTMLInputElement).value, (input as HTMLInputElement).checked]),
      );
  const paths = ['', 'ask/children', 'ask/children/child-1', 'ask/parents', 'ask/income/parent-1'].concat([
    'ask/income/parent-2',
    'check',
    'result',
    'timeline',
  ]);
  for (const path of paths) {
    await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
    await page.waitForURL(`${site}#/${path}`);
    await page.locator(path === 'result' ? '#overview' : 'h1').waitFor();
    const before = [await shown(), await answers()];
    await page.reload();
    await page.locator(path === 'result' ? '#overview' : 'h1').waitFor();
    expect([await shown(), await answers()], `${path} after a reload`).toEqual(before);
  }
  for (const path of [...paths].reverse().slice(1)) {
    await page.goBack();
    await page.waitForURL(`${site}#/${path}`);
    await page.locator('h1').waitFor();
  }
  for (const path of paths.slice(1)) {
    await page.goForward();
    await page.waitForURL(`${site}#/${path}`);
  }
  await page.getByRole('heading', { name: '您家的时间表' }).waitFor();
  await page.goBack();
  await page.locator('#overview').waitFor();
  expect(await page.locator('main').innerText()).toContain('由爸爸一人扣最划算，今年省2,400元');
});
