import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { readCase, writeCase } from '../../src/questionnaire/caseCode.ts';
import { interviewOf } from '../../src/questionnaire/interview.ts';
import { onTheWay } from '../../src/questionnaire/onTheWay.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { threeChildren } from '../households/support/threeChildren.ts';
import { violations } from './support/axe.ts';
import { readQr } from './support/readQr.ts';
import { bringTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const asOf = '2026-11-24';

/** Three children, and everything that can be looked into: more than fits an ordinary page. */
const topics = liuzhou.topics.filter(({ gentle }) => !gentle).map(({ id }) => id);
const { known, way } = answerQuestionnaire(rulebookOf(liuzhou), threeChildren, topics, asOf);
const interview = interviewOf(known, topics);
/** With answers that nothing asks for any more, as an older link may hold them; and as the page writes it. */
const largeCode = writeCase(liuzhou, { interview, chosenDay: asOf });
const ownCode = writeCase(liuzhou, { interview: onTheWay(interview, way), chosenDay: asOf });

const linkTo = (code: string): string => `${inject('siteUrl')}#/open/${code}`;
const main = (page: Page): Promise<string> => page.locator('#root main').innerText();
/** Waits for a page by its heading; for a result until it is worked out. */
const title = async (page: Page, words: string): Promise<void> => {
  await page.locator('#root main h1', { hasText: words }).waitFor();
  if (words === '您家的结果') await page.locator('#overview').waitFor();
};

async function openTaxResult() {
  const opened = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await bringTaxFamily(opened.family);
  await opened.family.seeResult();
  const result = await main(opened.page);
  await opened.page.getByRole('link', { name: '带走结果' }).click();
  await title(opened.page, '带走结果');
  return { ...opened, result };
}

async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await page.getByText('复制好了').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied link opens the same result elsewhere, and leaves the address and the history', async () => {
  const { page, result } = await openTaxResult();
  const link = await copied(page, '复制链接');
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/open\/[\w-]+$/);

  const { page: other, complaints } = await visit();
  await other.goto(inject('siteUrl'));
  await other.locator('h1').waitFor();
  await other.goto(link);
  await title(other, '您家的结果');
  expect(other.url()).toBe(`${inject('siteUrl')}#/result`);
  expect(await main(other)).toBe(result);
  await other.reload();
  await title(other, '您家的结果');
  expect(await main(other)).toBe(result);
  await other.goBack();
  await other.locator('legend', { hasText: '您想了解什么？' }).waitFor();
  expect(other.url()).not.toContain('open');
  expect(complaints).toEqual([]);
});

/** The codes on the screen and on paper, read as a phone reads them. */
async function scanned(page: Page): Promise<readonly (string | undefined)[]> {
  await page.setViewportSize({ width: 794, height: 1123 });
  const onScreen = await readQr(page.locator('#root main svg').last());
  await page.emulateMedia({ media: 'print' });
  return [onScreen, await readQr(page.locator('body > main figure svg'))];
}

test('the code on paper reopens exactly these answers', async () => {
  const { page } = await openTaxResult();
  const [onScreen, onPaper] = await scanned(page);
  expect(onPaper).toBe(onScreen);
  const read = readCase(liuzhou, onPaper?.split('#/open/')[1] ?? '', asOf);
  expect(read?.problems).toEqual([]);
  expect(read?.chosenDay).toBe(asOf);
  expect(read?.interview.parents).toEqual([
    { id: 'parent-1', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 },
    { id: 'parent-2', role: 'father', income: 'comprehensive', comprehensiveTaxable: 90_000 },
  ]);
  expect(read?.interview.children).toEqual([
    { id: 'child-1', stage: 'living', birthDate: '2025-06-10', bond: 'birth' },
  ]);
});

test('so does the code of a family with three children that has looked into everything', async () => {
  const { page } = await visit();
  await page.goto(linkTo(largeCode));
  await title(page, '您家的结果');
  await page.goto(`${inject('siteUrl')}#/take`);
  await title(page, '带走结果');
  expect(await scanned(page)).toEqual([linkTo(ownCode), linkTo(ownCode)]);
});

test('on paper: two pages of A4 at most, the page itself gone, the day and that it is no decision', async () => {
  for (const language of ['中文', 'English']) {
    const { page } = await visit({ colorScheme: 'dark' });
    await page.goto(linkTo(largeCode));
    await title(page, '您家的结果');
    if (language === 'English') await page.getByRole('button', { name: language }).click();
    await page.goto(`${inject('siteUrl')}#/take`);
    await page.locator('#root main h1').waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#root').isVisible()).toBe(false);
    const sheet = await page.locator('body > main').innerText();
    expect(sheet).toContain(language === 'English' ? '24 November 2026' : '2026年11月24日');
    expect(sheet).toContain(language === 'English' ? 'not an administrative decision' : '不是行政决定');
    expect(sheet.match(language === 'English' ? /^Identity card /gm : /^身份证 /gm)?.length).toBe(1);
    expect(await violations(page)).toEqual([]);
  }
});

test('as text: what, how much, until when, what to bring, where; nothing that only some apps can read', async () => {
  const { page } = await openTaxResult();
  const text = await copied(page, '复制文字');
  expect(text).toContain('按 2026年11月24日 的情况计算');
  expect(text).toContain(
    '· 3岁以下婴幼儿照护专项附加扣除（孩子）：每月2,000元；2026年可扣12个月，共24,000元；2025年6月—2028年5月',
  );
  expect(text).toContain('【要带的材料】');
  expect(text).toContain('不是行政决定');
  expect(text).not.toMatch(/[<*#]/);
});

test('where the browser does not let a page copy, the text is there to be copied by hand', async () => {
  const { page, family } = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await bringTaxFamily(family);
  await page.goto(`${inject('siteUrl')}#/take`);
  await page.getByRole('button', { name: '复制链接' }).click();
  expect(await page.getByLabel('这里不能自动复制').inputValue()).toContain('#/open/');
});

test('a calendar file with the deadlines, and a file of the answers that opens again', async () => {
  const { page, result } = await openTaxResult();
  const download = async (button: string): Promise<{ name: string; path: string }> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  const calendar = await download('下载日历文件');
  expect(calendar.name).toMatch(/\.ics$/);
  const lines = readFileSync(calendar.path, 'utf8').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  // The settlement of 2026 has to be done by 30 June 2027.
  expect(lines).toContain('DTSTART;VALUE=DATE:20270630');
  expect(lines).toContain('DTEND;VALUE=DATE:20270701');

  const file = await download('下载文件');
  expect(file.name).toMatch(/\.json$/);
  const { page: other } = await visit();
  await other.goto(`${inject('siteUrl')}#/open`);
  await other.getByLabel('选一个文件').setInputFiles(calendar.path);
  await other.getByText('这个文件打不开').waitFor();
  await other.getByLabel('选一个文件').setInputFiles(file.path);
  await title(other, '您家的结果');
  expect(await main(other)).toBe(result);
});

test('two families never mix: a tab with answers is asked first, either way', async () => {
  const { page, result } = await openTaxResult();
  await page.goto(linkTo(largeCode));
  await title(page, '这个标签页里已经有回答了');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '留着现在的，不打开' }).click();
  await title(page, '您家的结果');
  expect(await main(page)).toBe(result);
  expect(page.url()).not.toContain('open');

  await page.goto(linkTo(largeCode));
  await page.getByRole('button', { name: '打开另一份' }).click();
  await title(page, '您家的结果');
  expect(await main(page)).toContain('肚子里的宝宝');
  // The same answers need no question.
  await page.goto(linkTo(largeCode));
  await page.waitForURL(/#\/result$/);
});

test('a damaged link: what is whole opens, what is not is named; beyond repair, it says what to do', async () => {
  const { page, complaints } = await visit();
  await page.goto(linkTo(largeCode.slice(0, -4)));
  await title(page, '核对您的回答');
  const notice = page.getByText('有几处读不出来').locator('..');
  expect(await notice.innerText()).toContain('第3个孩子：这一部分损坏了');
  expect(await main(page)).toContain('2025年6月10日');
  await page.getByRole('link', { name: '接着回答' }).click();
  await title(page, '孩子');

  const { page: other } = await visit();
  await other.goto(linkTo(`x${largeCode.slice(1)}`));
  await other.getByText('这个链接打不开').waitFor();
  expect(other.url()).toBe(`${inject('siteUrl')}#/open`);
  expect(complaints).toEqual([]);
});

test('in WeChat, which can neither print nor download, it says so and offers to copy', async () => {
  const { page } = await visit({
    userAgent: 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116.0 Mobile MicroMessenger/8.0.47',
  });
  await page.goto(linkTo(largeCode));
  await title(page, '您家的结果');
  await page.goto(`${inject('siteUrl')}#/take`);
  await page.getByText('微信里不能打印，也不能下载文件').waitFor();
  const buttons = await page.locator('#root main').getByRole('button').allInnerTexts();
  expect(buttons).toEqual(expect.arrayContaining(['复制文字', '复制链接']));
  expect(buttons.filter((name) => /打印|下载/.test(name))).toEqual([]);
});

test('nothing leaves the origin, and the page is sound in both languages and on a desk', async () => {
  const { page, complaints } = await openTaxResult();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|blob:http:\/\/127\.0\.0\.1)/.test(request.url()))
      elsewhere.push(request.url());
  });
  await copied(page, '复制链接');
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载日历文件' }).click(),
  ]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Take the result with you' }).waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await violations(page)).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
