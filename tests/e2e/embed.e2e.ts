import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { groups } from '../../src/engine/claimable.ts';
import { frameListener } from '../../src/ui/embed/frameListener.ts';
import { violations } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { tellFramedFamily } from './support/framedFamily.ts';
import { fitOf, frameOf, heardBy, messagesTo, putHostPage, tag, visitHost } from './support/hostPages.ts';
import { serveTwoSites, type TwoSites } from './support/twoSites.ts';

/** The site a frame comes from: dist/ by a server of our own, or whatever stands at EMBED_SITE (`npm run check:nginx`). */
let sites: TwoSites;
let browser: Browser;
let toClose: (() => Promise<void>)[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  [sites, browser] = await Promise.all([serveTwoSites(process.env.EMBED_SITE), launchBrowser()]);
});
afterEach(async () => {
  await Promise.all(toClose.splice(0).map((close) => close()));
  const left = complaints.splice(0);
  if (left.length > 0) throw new Error(left.join('\n'));
});
afterAll(async () => {
  await browser.close();
  await sites.close();
});

async function visit(path: string, options?: BrowserContextOptions): Promise<Page> {
  const { page, complaints: said, close } = await visitHost(browser, sites, path, options);
  complaints = said;
  toClose = [...toClose, close];
  return page;
}

/** Waits until the frame is as high as its content, and nothing scrolls in it. */
async function fits(page: Page, id: string): Promise<void> {
  await expect
    .poll(async () => {
      const { spare, scrolls } = await fitOf(page, id);
      // A height is a whole number, and a pixel less is not followed.
      return !scrolls && spare >= 0 && spare <= 2;
    })
    .toBe(true);
}

/** Numbers by the names of groups, and nothing else. */
const isCounts = (value: unknown): boolean =>
  Object.entries(Object(value) as object).length > 0 &&
  Object.entries(Object(value) as object).every(
    ([group, count]) => groups.some((one) => one === group) && Number.isSafeInteger(count),
  );

const pictures = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
  }, count);

test('a journey in the frame: as high as each page, up and down; the host hears steps and counts, and no answer', async () => {
  putHostPage(sites, '/before', '<a href="/guide">办事指南</a>');
  putHostPage(sites, '/guide', tag(sites, 'id="tax" topic="tax" as-of="2026-11-24" theme-primary="#b8002a"'));
  const page = await visit('/before');
  await page.getByRole('link', { name: '办事指南' }).click();
  const frame = await frameOf(page, 'tax');
  const entries = await page.evaluate(() => history.length);
  await fits(page, 'tax');

  const heights: number[] = [];
  const headings: string[] = [];
  await tellFramedFamily(frame, async (heading) => {
    await fits(page, 'tax');
    headings.push(heading);
    heights.push((await fitOf(page, 'tax')).height);
  });
  expect(headings.at(-1)).toBe('您家的结果');
  expect(await frame.locator('main').innerText()).toMatch(/婴幼儿照护[\s\S]*2,000元/);
  // Up and down, both.
  const changes = heights.slice(1).map((height, i) => height - (heights[i] ?? 0));
  expect(Math.max(...changes)).toBeGreaterThan(100);
  expect(Math.min(...changes)).toBeLessThan(-100);

  // What opens makes the frame higher, and what closes lower again.
  const closed = (await fitOf(page, 'tax')).height;
  const more = frame.locator('main details > summary').first();
  await more.click();
  await expect.poll(async () => (await fitOf(page, 'tax')).height).toBeGreaterThan(closed + 20);
  await fits(page, 'tax');
  await more.click();
  await expect.poll(async () => (await fitOf(page, 'tax')).height).toBe(closed);
  // Nothing goes on growing by itself.
  await pictures(page, 30);
  expect((await fitOf(page, 'tax')).height).toBe(closed);

  const heard = await heardBy(page);
  expect(heard.filter(({ name }) => name === 'violation')).toEqual([]);
  expect(heard[0]).toMatchObject({ name: 'ready', by: 'tax' });
  expect(
    heard.filter(({ name }) => name === 'step').map(({ detail }) => Object.keys(detail ?? {})),
  ).toContainEqual(['step', 'of']);
  expect(heard.at(-1)).toMatchObject({ name: 'result', detail: { counts: { entitled: 1 } } });
  const words = JSON.stringify(await messagesTo(page));
  expect(words).not.toMatch(/2025|06|20,?000|90,?000|mother|father|comprehensive/);
  const isTold = (value: unknown): boolean =>
    value === 'birth-benefits' || Number.isSafeInteger(value) || isCounts(value);
  for (const { type, ...rest } of await messagesTo(page)) {
    expect(['height', 'page', 'step', 'result']).toContain(type);
    expect(Object.values(rest).filter((value) => !isTold(value))).toEqual([]);
  }

  // A question in between is asked where the person is, not in the middle of a frame that is pages high.
  const clear = frame.getByRole('button', { name: '清除并重新开始' });
  await clear.click();
  const [asked, pressed] = await Promise.all([frame.getByRole('dialog').boundingBox(), clear.boundingBox()]);
  expect(Math.abs((asked?.y ?? 0) - (pressed?.y ?? 0))).toBeLessThan(300);
  await page.keyboard.press('Escape');

  // The way through the questions has left nothing in the host's history.
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  expect(page.url()).toBe(`${sites.host}/before`);
});

test('three on one page: each its own subject and memory, the far one not before it is near', async () => {
  const far = '<div class="spacer"></div>';
  putHostPage(
    sites,
    '/three',
    tag(sites, 'id="tax" topic="tax"') +
      tag(sites, 'id="law" measure="5" lang="en"') +
      far +
      far +
      tag(sites, 'id="leave" topic="leave"'),
  );
  const page = await visit('/three', { viewport: { width: 1280, height: 800 } });
  const [tax, law] = [await frameOf(page, 'tax'), await frameOf(page, 'law')];
  await fits(page, 'tax');
  await fits(page, 'law');
  expect(await tax.getByRole('heading', { name: '孩子3岁前的个税扣除' }).isVisible()).toBe(true);
  expect(await law.locator('h1').innerText()).toMatch(/^Measure 5/);
  expect(await page.locator('#leave iframe').count()).toBe(0);
  expect(await page.getByRole('link', { name: '柳州生育支持政策自查' }).count()).toBe(1);

  await page.locator('#leave').scrollIntoViewIfNeeded();
  const leave = await frameOf(page, 'leave');
  await fits(page, 'leave');
  await leave.getByRole('button', { name: '开始' }).click();
  await leave.locator('h1').filter({ hasNotText: '自查' }).waitFor();
  await fits(page, 'leave');
  await fits(page, 'tax');
  const steps = (await heardBy(page)).filter(({ name }) => name === 'step');
  expect(new Set(steps.map(({ by }) => by))).toEqual(new Set(['leave']));

  // A reload finds each case in its own frame.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.reload();
  expect(await (await frameOf(page, 'tax')).getByText('还有您上次的回答').count()).toBe(0);
  await page.locator('#leave').scrollIntoViewIfNeeded();
  await (await frameOf(page, 'leave')).getByText('还有您上次的回答').waitFor();
});

test('the top of a new question comes into sight, and the host stays where it is if it is', async () => {
  putHostPage(sites, '/long', `<p class="spacer"></p>${tag(sites, 'id="all"')}<p class="spacer"></p>`);
  const page = await visit('/long');
  await page.locator('#all').scrollIntoViewIfNeeded();
  const frame = await frameOf(page, 'all');
  await fits(page, 'all');
  const topOf = () => page.locator('#all').evaluate((element) => element.getBoundingClientRect().top);

  await frame.getByLabel('育儿补贴').check();
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.locator('h1').filter({ hasNotText: '自查' }).waitFor();
  await fits(page, 'all');
  expect(Math.abs(await topOf())).toBeLessThan(2);

  // A mistake is shown where the summary is, which takes the focus.
  await page.evaluate(() => window.scrollBy(0, -200));
  await frame.getByRole('button', { name: '已经出生' }).click();
  await frame
    .locator('h1')
    .filter({ hasText: '第一个孩子' })
    .or(frame.locator('fieldset').first())
    .first()
    .waitFor();
  expect(await topOf()).toBeGreaterThan(150);
});

test('a hostile host: whatever it sends, in whatever number, the frame neither hears nor tells', async () => {
  putHostPage(sites, '/hostile', tag(sites, 'id="tax" topic="tax"'));
  const page = await visit('/hostile');
  const frame = await frameOf(page, 'tax');
  await fits(page, 'tax');
  const before = { text: await frame.locator('main').innerText(), said: (await messagesTo(page)).length };
  await page.evaluate(() => {
    const target = document.querySelector('#tax')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    const evil = [
      { v: 2, from: 'birth-benefits', type: 'height', height: 1 },
      { v: 1, from: 'birth-benefits', type: 'answers' },
      { v: 1, from: 'birth-benefits', type: 'step', step: 'x', of: {} },
      { v: 1, from: 'birth-benefits', type: 'open', code: '<img src=x onerror=alert(1)>' },
      { __proto__: null, type: 'result', counts: [] },
      'javascript:alert(1)',
      null,
      new ArrayBuffer(1_000_000),
    ];
    for (let i = 0; i < 5_000; i++) target?.postMessage(evil[i % evil.length], '*');
  });
  await pictures(page, 10);
  expect(await frame.locator('main').innerText()).toBe(before.text);
  expect(await messagesTo(page)).toHaveLength(before.said);
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.getByRole('button', { name: '已经出生' }).waitFor();
  await fits(page, 'tax');
  // The frame is of another origin: its page, its memory and its address are out of reach.
  expect(
    await page.evaluate(() => {
      try {
        const target = document.querySelector('#tax')?.shadowRoot?.querySelector('iframe')?.contentWindow;
        return String(target?.document.body.textContent);
      } catch (error) {
        return error instanceof DOMException ? error.name : 'read';
      }
    }),
  ).toBe('SecurityError');
});

test('hostile messages to the host: nonsense is dropped, giants are cut, and other windows are not heard', async () => {
  putHostPage(
    sites,
    '/attacked',
    `${tag(sites, 'id="tax" topic="tax"')}<iframe class="foreign" title="a frame of the same site" src="${sites.site}?topic=leave"></iframe>`,
  );
  const page = await visit('/attacked');
  const frame = await frameOf(page, 'tax');
  await fits(page, 'tax');
  const { height } = await fitOf(page, 'tax');
  const heightNow = async () => {
    await pictures(page, 5);
    return (await fitOf(page, 'tax')).height;
  };
  const poser = page.frames().find((one) => one.url().endsWith('?topic=leave'));
  if (!poser) throw new Error('there is no other frame');
  const said = (wrong: object) => ({ v: 1, from: 'birth-benefits', type: 'height', height: 4321, ...wrong });
  const send = (from: typeof frame, data: unknown) =>
    from.evaluate((one) => window.parent.postMessage(one, '*'), data);

  // Our own origin, but another window; the host itself; and our own frame with nonsense.
  await send(poser, said({}));
  await page.evaluate((one) => window.postMessage(one, '*'), said({}));
  for (const wrong of [
    { height: -5 },
    { height: 0 },
    { height: 12.5 },
    { height: '4321' },
    { height: null },
    { height: { valueOf: 4321 } },
    { v: 2 },
    { from: 'someone' },
    { type: '__proto__' },
  ])
    await send(frame, said(wrong));
  await frame.evaluate((one) => {
    for (const bad of [NaN, Infinity, -Infinity]) window.parent.postMessage({ ...one, height: bad }, '*');
    for (const bad of [null, undefined, 7, 'height', [], Symbol.iterator.toString()])
      window.parent.postMessage(bad, '*');
    window.parent.postMessage({ ...one, type: 'step', step: NaN, of: '<b>' }, '*');
    window.parent.postMessage({ ...one, type: 'result', counts: { entitled: 'x', no: -1, later: 2 } }, '*');
  }, said({}));
  expect(await heightNow()).toBe(height);
  const heard = await heardBy(page);
  expect(heard.filter(({ name }) => name === 'step')).toEqual([]);
  expect(heard.filter(({ name }) => name === 'result').map(({ detail }) => detail)).toEqual([
    { counts: { later: 2 } },
  ]);

  // A flood is one change a picture, and a giant is cut; the next true height puts it right.
  await frame.evaluate((one) => {
    for (let i = 0; i < 5_000; i++) window.parent.postMessage({ ...one, height: 1_000_000_000 + i }, '*');
  }, said({}));
  expect(await heightNow()).toBe(60_000);
  await frame.getByRole('button', { name: '开始' }).click();
  await frame.getByRole('button', { name: '已经出生' }).waitFor();
  await fits(page, 'tax');
});

test('a plain frame grows by the lines that the builder page shows', async () => {
  putHostPage(
    sites,
    '/plain',
    `<div id="plain"><iframe title="柳州生育支持政策自查" src="${sites.site}?topic=tax" referrerpolicy="origin" scrolling="no" data-birth-benefits></iframe></div>`,
    frameListener,
  );
  const page = await visit('/plain');
  const frame = await frameOf(page, 'plain');
  await expect.poll(async () => (await fitOf(page, 'plain')).scrolls).toBe(false);
  const { height } = await fitOf(page, 'plain');
  expect(height).toBeGreaterThan(500);
  await frame.getByRole('button', { name: '也想了解别的' }).click();
  await expect.poll(async () => (await fitOf(page, 'plain')).height).toBeGreaterThan(height + 200);
});

test('what a tag asks for that there is not: left out, and the family told where it matters', async () => {
  putHostPage(
    sites,
    '/wrong',
    tag(sites, 'id="day" topic="taxes" lang="fr" as-of="2026-02-30" theme-primary="red"') +
      tag(sites, 'id="place" topic="tax" district="atlantis"') +
      tag(sites, 'id="measure" measure="23"') +
      tag(sites, 'id="right" topic="health" lang="en" district="luzhai" as-of="2026-01-31"'),
  );
  const page = await visit('/wrong', { viewport: { width: 1280, height: 5000 } });
  const day = await frameOf(page, 'day');
  expect(await day.locator('main').innerText()).toContain('网页地址里写的日期看不懂');
  expect(await day.getByRole('checkbox').first().isVisible()).toBe(true);
  expect(await day.locator('input:checked').count()).toBe(0);
  const place = await frameOf(page, 'place');
  expect(await place.locator('main').innerText()).toMatch(/已经去掉，其余的都还在：\s*住的县区/);
  const measure = await frameOf(page, 'measure');
  expect(await measure.locator('h1').innerText()).not.toContain('23');
  const right = await frameOf(page, 'right');
  expect(await right.locator('main').innerText()).not.toMatch(/could not be read/);
  await right.getByRole('button', { name: 'Start' }).click();
  await right.locator('h1').filter({ hasNotText: 'Liuzhou Birth Benefits' }).waitFor();
  await fits(page, 'right');
});

test('without scripts the link is there', async () => {
  putHostPage(sites, '/quiet', tag(sites, 'id="tax" topic="tax"'));
  const page = await visit('/quiet', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: '柳州生育支持政策自查' }).getAttribute('href')).toBe(
    sites.site,
  );
  expect(await page.locator('iframe').count()).toBe(0);
});

test('a script that is not the one that was signed off does not run, and the link stays', async () => {
  putHostPage(sites, '/changed', tag(sites, 'id="tax" topic="tax"'), '', 'sha384-' + 'A'.repeat(64));
  const page = await visit('/changed');
  expect(await page.getByRole('link', { name: '柳州生育支持政策自查' }).isVisible()).toBe(true);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(complaints.splice(0).join()).toMatch(/integrity/);
});

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

test.each(sizes)(
  'the builder page, %o: the preview is the tag itself, and the code says the same',
  async (viewport) => {
    putHostPage(sites, '/link', `<a href="${sites.site}#/embed">放到您的网站上</a>`);
    const page = await visit('/link', { viewport });
    await page.getByRole('link').click();
    const { language, part } = { language: '语言', part: '放什么' };
    await page.getByLabel('主色').fill('#fc0');
    expect(await page.locator('#primary-report').innerText()).toMatch(
      /浅色界面：#ffcc00 配上底色读不清，自动改用最接近的 #[0-9a-f]{6}。\s*深色界面：#ffcc00 读得清，照用。/,
    );
    await page.getByLabel('主色').fill('url(x)');
    expect(await page.locator('#primary-report').innerText()).toContain('这不是颜色');
    await page.getByLabel('主色').fill('b8002a');
    await page.getByLabel(part, { exact: true }).selectOption({ label: '育儿补贴' });
    await page.getByLabel(language, { exact: true }).selectOption('en');
    const code = await page.locator('pre').first().innerText();
    expect(code).toMatch(
      /<birth-benefits lang="en" topic="subsidy" theme-primary="#b8002a"><a href="[^"<>]+">/,
    );
    expect(code).toContain(`src="${sites.site}embed/v1/embed.js" integrity="sha384-`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    expect(await violations(page)).toEqual([]);

    await page.locator('birth-benefits').scrollIntoViewIfNeeded();
    const frame = page.frameLocator('birth-benefits iframe');
    await frame.getByRole('heading', { name: 'Childcare subsidy' }).waitFor();
    await frame.getByRole('button', { name: 'Start' }).click();
    await page.getByText(/刚才听到：第1步，共约\d+步/).waitFor();
    // The preview alone is of the page's own origin, of which a browser warns. A host's never is.
    expect(new Set(complaints.splice(0).map((said) => said.slice(0, 50)))).toEqual(
      new Set(['An iframe which has both allow-scripts and allow-s']),
    );
  },
);
