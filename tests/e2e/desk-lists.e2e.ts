import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { assess } from '../../src/engine/assess.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { writeCsv } from '../../src/lists/files/writeCsv.ts';
import { writeWorkbook } from '../../src/lists/files/writeWorkbook.ts';
import { inventedTable } from '../../src/lists/inventedTable.ts';
import { violations } from './support/axe.ts';
import { babyFamily, babyTopics } from './support/babyFamily.ts';
import { faultyList } from './support/faultyList.ts';
import { linkTo } from './support/linkTo.ts';
import { looks, putOn } from './support/looks.ts';
import { pressAtOnce } from './support/pressAtOnce.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const asOf = '2026-11-24';
const rulebook = rulebookOf(liuzhou);
const columns = columnsOf(liuzhou);
const desk = { viewport: { width: 1280, height: 800 } };
const passphrase = 'Liujiang-2026';
const folder = mkdtempSync(join(tmpdir(), 'desk-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function openLists(page: Page): Promise<void> {
  await page.goto(`${inject('siteUrl')}#/desk/lists?asOf=${asOf}`);
  await page.getByRole('button', { name: '选一个文件' }).waitFor();
}

/** Gives the page a file as the dialog of the browser would. */
async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.locator('input[type=file]').setInputFiles(path);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const part = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

async function screened(page: Page): Promise<void> {
  await press(page, '开始筛查');
  await page.getByRole('heading', { name: '筛查结果' }).waitFor({ timeout: 30_000 });
}

/** The tables of a workbook that the page saves. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  const { sheets } = await readXlsx(readFileSync(await download.path()));
  return {
    name: download.suggestedFilename(),
    tables: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => String(cell ?? ''))),
    })),
  };
}

/** All that this origin keeps anywhere in the browser, but for the files of the page itself. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries<string>(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).length,
    title: document.title,
    address: location.hash,
  }));

test('800 households with 40 faults: each is named at its cell, the others are screened, the export says so', async () => {
  const { page } = await visit(desk);
  const { rows, faults, sound } = faultyList(800, asOf);
  expect([faults.length, sound.length]).toEqual([40, 760]);
  await openLists(page);
  await choose(page, '名册.xlsx', await writeWorkbook([{ name: '名册', rows }]));
  await page.getByText('2列不会读，只原样带到结果里：').waitFor();
  await screened(page);

  await part(page, /要改的格子 40/);
  const told = new Map<string, string>();
  const grid = page.getByRole('grid');
  await grid.getByRole('row').nth(1).focus();
  for (let tries = 0; tries < 40 && told.size < 40; tries++) {
    for (const row of await grid.getByRole('row').allInnerTexts()) {
      const [, cell] = /^([A-Z]+\d+) /.exec(row) ?? [];
      if (cell !== undefined) told.set(cell, row);
    }
    await page.keyboard.press('PageDown');
  }
  expect(
    faults.filter(({ cell, found, says }) => {
      const row = told.get(cell) ?? '';
      return !row.includes(found) || !row.includes(says);
    }),
  ).toEqual([]);
  expect(told.size).toBe(40);
  await page.getByLabel('哪一类').selectOption({ label: '没有户号（4）' });
  await page.waitForFunction(
    () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '5',
  );

  await part(page, /导出/);
  const { name, tables } = await saved(page, '全部存成一个 Excel');
  expect(name).toBe('筛查结果.xlsx');
  const [result, notices, problems] = tables;
  expect(problems?.rows.slice(1).map((row) => row[2])).toEqual(
    expect.arrayContaining(faults.map(({ cell }) => cell)),
  );
  expect(problems?.rows).toHaveLength(41);
  const keys = new Set(result?.rows.map(([key]) => key));
  expect(sound.filter(({ key }) => !keys.has(key))).toEqual([]);
  expect(notices?.rows[0]?.slice(0, 4)).toEqual(['户号', '姓名', '电话', '可以享受']);
  // What the file says is what the page of a family and the command line say.
  for (const { key, name: person, household } of sound.filter((_, i) => i % 40 === 0)) {
    const best = new Set<string>();
    for (const one of assess(rulebook, household, asOf)) {
      if (groupOf(one) === 'entitled') best.add(one.benefit.title.zh);
    }
    const own = result?.rows.filter((row) => row[0] === key && row[4] === '可以享受') ?? [];
    expect(new Set(own.map((row) => row[3]))).toEqual(best);
    expect(new Set(own.map((row) => row[1]))).toEqual(new Set(best.size > 0 ? [person] : []));
  }

  const { local, session, databases, title, address } = await kept(page);
  expect(local).toEqual({});
  expect(databases).toBe(0);
  expect(session + title + address).not.toMatch(/示例|S0\d{3}|000-0/);
});

test('from the counts and the questions to the households, and into one of them, by keyboard', async () => {
  const { page } = await visit(desk);
  await openLists(page);
  await press(page, '打开示例名册');
  await screened(page);
  await part(page, /先问这几句/);
  const first = page.locator('ol > li').filter({ hasText: '看是哪些户' }).first();
  const [, count] = /问这(\d+)户/.exec(await first.innerText()) ?? [];
  await first.getByRole('button').click();
  await page.getByText(`${count}户：`).waitFor();
  const rows = page.getByRole('grid').getByRole('row');
  await rows.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = page.locator('[role=row]:focus');
  expect(await third.getAttribute('aria-rowindex')).toBe('4');
  const [key = ''] = (await third.innerText()).split(/\s/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `户号 ${key}` }).waitFor();
  await page.getByText('详情：为什么、怎么办').first().click();
  await page.getByText('为什么符合').first().waitFor();
  // Its questions are asked elsewhere.
  expect(await page.locator('main a[href*="#/ask"]').count()).toBe(0);
  await press(page, '下一户');
  await page.getByRole('heading', { name: `户号 ${key}` }).waitFor({ state: 'detached' });
  await press(page, '回到名单');
  await page.locator('[role=row]:focus[aria-rowindex="5"]').waitFor();
  await page.keyboard.press('End');
  await page.locator(`[role=row]:focus[aria-rowindex="${Number(count) + 1}"]`).waitFor();

  await page.getByLabel('找户号、姓名').fill('示例0007');
  await page.getByText('没有这样的家庭。').or(page.getByText('1户：')).first().waitFor();
  await press(page, '去掉全部筛选');
  await page.getByText('300户：').waitFor();
  await page.getByRole('button', { name: '最近的期限' }).click();
  await page.locator('[aria-sort=ascending]', { hasText: '最近的期限' }).waitFor();
});

test('columns with other names: what is unclear is asked, and remembered by the name of the column alone', async () => {
  const { page } = await visit(desk);
  await openLists(page);
  await page.getByText('粘贴几行表格').click();
  await page
    .getByLabel(/在 Excel 或 WPS 里选中几行/)
    .fill(
      '编码\t联系人\t孩子出生日期\t孩子的情况\n1\t张三丰\t2025年6月10日\t已经出生\n2\t李四光\t20250611\t已经出生',
    );
  await press(page, '读这几行');
  await press(page, '开始筛查');
  await page.getByText('还没有一列是“户号”').waitFor();
  await page.getByLabel('户号', { exact: true }).selectOption('编码');
  await screened(page);
  const { local } = await kept(page);
  expect(local).toEqual({ 'liuzhou-birth-benefits.headers': '{"编码":"household"}' });

  // Rows that were pasted are saved nowhere.
  await page.getByRole('banner').getByRole('link').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('打开的名册和结果都没有存').waitFor();
  await dialog.getByRole('button', { name: '不离开' }).click();
  await page.getByRole('heading', { name: '筛查结果' }).waitFor();
  const closing = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await closing;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await page.getByRole('banner').getByRole('link').first().click();
  await dialog.getByRole('button', { name: '离开', exact: true }).click();
  await page.locator('legend', { hasText: '您想了解什么？' }).waitFor();
  await openLists(page);

  await page.getByText('粘贴几行表格').click();
  await page.getByLabel(/在 Excel 或 WPS 里选中几行/).fill('编码\t孩子出生日期\n1\t2025-06-10');
  await press(page, '读这几行');
  await screened(page);
});

/** Rows of two households, pasted and screened: saved nowhere. */
async function screenPasted(page: Page): Promise<void> {
  await page.getByText('粘贴几行表格').click();
  await page
    .getByLabel(/在 Excel 或 WPS 里选中几行/)
    .fill('户号\t姓名\t孩子出生日期\n1\t张三丰\t2025-06-10\n2\t李四光\t2024-02-01');
  await press(page, '读这几行');
  await screened(page);
}

/** Chooses a passphrase for the session, which both pages of the desk take. */
async function choosePassphrase(page: Page): Promise<void> {
  await page.getByText('锁屏', { exact: true }).click();
  await page.getByLabel('密码（至少8位）').fill(passphrase);
  await page.getByLabel('再输一次').fill(passphrase);
  await press(page, '设密码');
  await page.getByText('已经设了密码').waitFor();
}

const place = (page: Page, name: '一位居民' | '名册') =>
  page.getByRole('navigation', { name: '办事台的两页' }).getByRole('link', { name, exact: true });

describe('one desk around a resident and a list', () => {
  test('one heading, a title and the focus for each page, and where one is among them', async () => {
    const { page } = await visit(desk);
    await openLists(page);
    expect(await page.locator('h1').allInnerTexts()).toEqual(['办事台']);
    expect(await page.locator('h2').first().innerText()).toBe('名册筛查');
    expect(await page.title()).toMatch(/^名册筛查/);
    expect(await place(page, '名册').getAttribute('aria-current')).toBe('page');
    await page.getByRole('link', { name: '操作说明' }).click();
    await page.locator('h2:focus', { hasText: '名册筛查：怎么做' }).waitFor();
    expect(await page.locator('h1').allInnerTexts()).toEqual(['办事台']);
    expect(await page.title()).toMatch(/^名册筛查：怎么做/);
    expect(await place(page, '名册').getAttribute('aria-current')).toBe('true');
    await place(page, '一位居民').click();
    await page.locator('#desk-topics:focus').waitFor();
    expect(await page.title()).toMatch(/^办事台/);
    expect(await place(page, '名册').getAttribute('aria-current')).toBeNull();
    await place(page, '名册').click();
    await page.locator('h2:focus', { hasText: '名册筛查' }).waitFor();
    expect(await page.title()).toMatch(/^名册筛查 /);
  });

  test('from the list to the resident and back both stay, by links and by the way back; leaving asks for both', async () => {
    const { page } = await visit(desk);
    await page.goto(inject('siteUrl'));
    await page.getByRole('link', { name: '社区工作人员：办事台' }).click();
    await page.locator('#desk-topics:focus').waitFor();
    for (const key of ['4', 'Enter', '1']) await page.keyboard.press(key);
    await place(page, '名册').click();
    await screenPasted(page);
    const dialog = page.getByRole('dialog');
    await place(page, '一位居民').click();
    await page
      .getByText('孩子是什么时候出生的？')
      .or(page.locator('#desk-child-1-child-birthDate'))
      .first()
      .waitFor();
    await place(page, '名册').click();
    await page.getByRole('heading', { name: '筛查结果' }).waitFor();
    await page.goBack();
    await page.locator('#desk-child-1-child-birthDate').waitFor();
    expect(await dialog.count()).toBe(0);

    // The way back out of the desk.
    for (let tries = 0; tries < 6 && (await dialog.count()) === 0; tries++) {
      await page.goBack();
      await page.waitForTimeout(200);
    }
    await dialog.getByText('这位居民的回答、打开的名册和结果都没有存').waitFor();
    await dialog.getByRole('button', { name: '不离开' }).click();
    await place(page, '名册').click();
    await page.getByRole('heading', { name: '筛查结果' }).waitFor();

    await page.getByRole('link', { name: '无障碍说明' }).click();
    await dialog.getByRole('button', { name: '离开', exact: true }).click();
    await page.getByRole('heading', { name: '无障碍' }).first().waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('筛查结果');
  });

  test('the way back asks before it takes a list away; calling a number does not', async () => {
    const { page } = await visit(desk);
    await page.goto(inject('siteUrl'));
    await page.getByRole('link', { name: '社区工作人员：办事台' }).click();
    await place(page, '名册').click();
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
    await screenPasted(page);
    const asked: string[] = [];
    page.on('dialog', (one) => {
      asked.push(one.type());
      void one.dismiss();
    });
    await page.getByRole('contentinfo').getByRole('link', { name: '12345' }).click();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(await page.getByRole('dialog').count()).toBe(0);
    // One step back is the page of one resident, the next one the way out.
    await page.goBack();
    await page.locator('#desk-topics').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.goBack();
    await page.getByRole('dialog').getByText('打开的名册和结果都没有存').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '离开', exact: true }).click();
    await page.locator('legend', { hasText: '您想了解什么？' }).waitFor();
    await openLists(page);
  });

  test('the day one resident asks about is not the day of a list', async () => {
    const { page } = await visit(desk);
    await page.goto(`${inject('siteUrl')}#/desk`);
    await page.locator('#desk-topics:focus').waitFor();
    await page.getByText('接着居民的回答', { exact: true }).click();
    await page.getByLabel('链接（粘贴').fill(linkTo(babyFamily, babyTopics, '2025-08-01'));
    await page.keyboard.press('Enter');
    await page.getByText('妈妈的收入').first().waitFor();
    await place(page, '名册').click();
    await press(page, '打开示例名册');
    await screened(page);
    expect(await page.locator('main').innerText()).not.toContain('2025年8月1日');
  });

  test('the day that the address asks about stays, from the list to the guide, back, and to the resident', async () => {
    const { page } = await visit(desk);
    await openLists(page);
    await page.getByRole('link', { name: '操作说明' }).click();
    await page.getByRole('link', { name: '回到名册筛查' }).click();
    await place(page, '一位居民').click();
    await page.locator('#desk-topics').waitFor();
    expect(page.url()).toContain('#/desk?asOf=2026-11-24');
  });
});

describe('the lock', () => {
  test('takes a list away where no passphrase is set, also one that is out of sight', async () => {
    const { page } = await visit(desk);
    await page.clock.install();
    await openLists(page);
    await screenPasted(page);
    await page.clock.runFor(9 * 60_000 + 2_000);
    await page.getByRole('dialog', { name: '还在吗？' }).getByText('名册都会清掉').waitFor();
    await page.clock.runFor(60_000);
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
    expect(await page.content()).not.toContain('张三丰');
    await expect.poll(() => page.workers()).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await press(page, '重新开始');
    await page.getByRole('button', { name: '选一个文件' }).waitFor();

    await screenPasted(page);
    await place(page, '一位居民').click();
    await page.locator('#desk-topics:focus').waitFor();
    await page.clock.fastForward(11 * 60_000);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
    await expect.poll(() => page.workers()).toEqual([]);
    await press(page, '重新开始');
    await place(page, '名册').click();
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
  });

  test('a list page that was left and is kept for the way back has no list', async () => {
    const { page } = await visit(desk);
    await openLists(page);
    await screenPasted(page);
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
    await expect.poll(() => page.workers()).toEqual([]);
  });

  test('with a passphrase the list is back after it, and can be dropped without it', async () => {
    const { page } = await visit(desk);
    await openLists(page);
    await screenPasted(page);
    await choosePassphrase(page);
    await press(page, '现在锁屏');
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
    expect(await page.content()).not.toMatch(/张三丰|筛查结果/);
    // Locked twice is still locked once.
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await page.getByRole('banner').getByRole('link').first().click();
    await page.getByRole('dialog').getByRole('button', { name: '不离开' }).click();
    const field = page.getByLabel('密码', { exact: true });
    await field.fill('guessed it?');
    await page.keyboard.press('Enter');
    await page.getByText('密码不对').waitFor();
    await field.fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '筛查结果' }).waitFor();
    await part(page, /名单/);
    await page.getByText('张三丰').first().waitFor();

    await page.getByText('锁屏', { exact: true }).click();
    await press(page, '现在锁屏');
    await press(page, '不要了，清空重新开始');
    await press(page, '清掉');
    await page.getByRole('button', { name: '选一个文件' }).waitFor();
    await expect.poll(() => page.workers()).toEqual([]);
  });
});

test('a list locked in a file: a wrong passphrase and a damaged file are told apart, the right one opens it', async () => {
  const { page } = await visit({ ...desk, acceptDownloads: true });
  await openLists(page);
  const rows = '户号,姓名,孩子出生日期\n1,张三丰,2025-06-10\n2,李四光,2024-02-01';
  await choose(page, '名册2026.csv', rows);
  await screened(page);
  await part(page, /导出/);
  await page.getByText('把名册加密码存起来').click();
  await page.getByLabel('密码（至少8位）').fill(passphrase);
  await page.getByLabel('再输一次').fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '加密码存')]);
  expect(download.suggestedFilename()).toBe('名册2026.locked');
  const bytes = readFileSync(await download.path());
  expect(bytes.includes('张三丰')).toBe(false);
  expect(bytes.includes('2025-06-10')).toBe(false);
  await page.getByText('存好了：名册2026.locked').waitFor();
  expect(await violations(page)).toEqual([]);

  // Saved, it may be left without a question.
  await press(page, '换一份名册');
  await choose(page, 'a.locked', bytes);
  await page.getByText('“a.locked”加了密码。').waitFor();
  const field = page.getByLabel('密码', { exact: true });
  // Who thinks better of it while the file is being opened does not get it.
  await field.fill(passphrase);
  await pressAtOnce(page, '打开文件', '不打开了');
  await choose(page, 'a.locked', bytes);
  await field.fill('something else');
  await page.keyboard.press('Enter');
  await page.getByText('密码不对。请看一下大小写再试').waitFor();
  expect(await violations(page)).toEqual([]);
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText('“名册2026.csv”里有2行').waitFor();
  await screened(page);

  await openListsAnew(page);
  const hurt = Buffer.from(bytes);
  hurt[90]! ^= 1;
  await choose(page, 'b.locked', hurt);
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText('这个文件已经损坏').waitFor();
  // At the other page of the desk it is known for what it is.
  await place(page, '一位居民').click();
  await page.getByText('接着居民的回答', { exact: true }).click();
  await page.getByLabel('或者选一个文件').setInputFiles({ name: 'a.locked', mimeType: '', buffer: bytes });
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText('这是一份加了密码的名册').waitFor();
});

/** From a result that is saved nowhere back to the start of the lists. */
async function openListsAnew(page: Page): Promise<void> {
  await press(page, '换一份名册');
  await page.getByRole('dialog').getByRole('button', { name: '换一份' }).click();
  await page.getByRole('button', { name: '选一个文件' }).waitFor();
}

test('a screening waits, goes on and is let go, and the page answers meanwhile', async () => {
  const { page } = await visit(desk);
  await openLists(page);
  await choose(page, 'long.csv', await writeCsv(inventedTable(liuzhou, columns, 5_000, asOf)));
  await press(page, '开始筛查');
  const bar = page.getByRole('progressbar');
  await press(page, '暂停');
  await page.getByText('已暂停').waitFor();
  await page.waitForTimeout(150);
  const before = await bar.getAttribute('value');
  await page.waitForTimeout(300);
  expect(await bar.getAttribute('value')).toBe(before);
  await press(page, '继续');
  await page.waitForFunction(
    (was) => document.querySelector('progress')?.getAttribute('value') !== was,
    before,
  );
  await press(page, '取消');
  await page.getByText('已经取消，名册还在。').waitFor();
  await screened(page);
});

/** A workbook whose one sheet unpacks to more than any list is. */
function zipBomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(300 * 2 ** 20));
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const sizes = (at: number, header: Buffer): void => {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(300 * 2 ** 20, at + 14);
    header.writeUInt16LE(name.length, at + 18);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  sizes(8, local);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50);
  sizes(10, central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

test('whatever is no list ends in a clear word, and the page still works', async () => {
  const { page, complaints } = await visit();
  await openLists(page);
  const files: readonly [name: string, content: Uint8Array | string, says: string][] = [
    [
      'picture.xlsx',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      '这不是表格文件',
    ],
    ['empty.csv', '', '这个文件里没有内容'],
    ['locked.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '或者加了密码'],
    ['bomb.xlsx', zipBomb(), '解开以后太大'],
    ['large.csv', Buffer.alloc(50 * 2 ** 20, '户号,孩子出生日期\n'), '最大 48 MB'],
  ];
  for (const [name, content, says] of files) {
    await choose(page, name, content);
    await page.getByRole('alert').filter({ hasText: says }).waitFor();
  }
  await press(page, 'English');
  await page.getByRole('alert').filter({ hasText: 'The file is too large; 48 MB at most.' }).waitFor();
  await page.getByRole('button', { name: '中文' }).click();
  await press(page, '打开示例名册');
  await screened(page);

  // The worker itself does not come.
  await page.goto('about:blank');
  await page.context().route('**/deskWorker-*.js', (route) => route.abort());
  await openLists(page);
  await press(page, '打开示例名册');
  await page.getByRole('alert').filter({ hasText: '筛查程序意外停止了' }).waitFor();
  complaints.splice(0);
  await page.context().unroute('**/deskWorker-*.js');
  await press(page, '打开示例名册');
  await screened(page);
  expect(await page.getByRole('tab').count()).toBe(6);
});

test('the empty list has the columns of what is looked into, and explains them', async () => {
  const { page } = await visit();
  await openLists(page);
  await page.getByText('只要几个方面的列').click();
  await page.getByLabel('育儿补贴').check();
  const { name, tables } = await saved(page, '存成 Excel');
  expect(name).toBe('空白名册.xlsx');
  expect(tables.map((table) => table.name)).toEqual(['名册', '说明']);
  expect(tables[0]?.rows[0]).toEqual(expect.arrayContaining(['户号', '孩子：出生日期']));
  expect(tables[0]?.rows[0]?.length).toBeLessThan(columns.length);
});

test('in WeChat, which cannot download, it says where to go', async () => {
  const { page } = await visit({ userAgent: 'Mozilla/5.0 (Linux; Android 10) Chrome/86 MicroMessenger/8.0' });
  await openLists(page);
  await press(page, '存成 Excel');
  expect(await page.locator('output', { hasText: '微信里不能下载文件' }).isVisible()).toBe(true);
});

test(
  'axe finds nothing wrong, nothing needs scrolling sideways, and all can be pressed with a thumb',
  { timeout: 180_000 },
  async () => {
    const { page } = await visit();
    const found: string[] = [];
    // Each colour, language and size at least once.
    const names = ['light zh-CN normal', 'dark zh-CN large', 'light en large'];
    const some = looks.filter((look) => names.includes(look.name));
    expect(some).toHaveLength(names.length);
    const examine = async (name: string): Promise<void> => {
      for (const look of some) {
        await putOn(page, look);
        found.push(...(await violations(page)).map((one) => `${name}, ${look.name}: ${one}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) found.push(`${name}, ${look.name}: ${wide} px too wide`);
        const small = await page.evaluate(() =>
          [
            ...document.querySelectorAll('main button, main select, main summary, main [role=row][tabindex]'),
          ].flatMap((one) => {
            const { width, height } = one.getBoundingClientRect();
            // What is there for a screen reader alone nobody presses.
            return width > 2 && (height < 43.5 || width < 24)
              ? [`${one.outerHTML.slice(0, 90)} ${width}×${height}`]
              : [];
          }),
        );
        found.push(...small.map((one) => `${name}, ${look.name}: too small: ${one}`));
      }
      await putOn(page, looks[0]!);
    };
    await openLists(page);
    await examine('start');
    await choose(page, 'picture.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]));
    await page.getByRole('alert').waitFor();
    await page.getByText('粘贴几行表格').click();
    await page
      .getByLabel(/在 Excel 或 WPS 里选中几行/)
      .fill('户号\t姓名\t孩子出生日\t婚姻状况\n1\t甲\t2025-06-10\t也许\n1\t甲\t2025-06-10\t已婚');
    await press(page, '读这几行');
    await page.getByText('有1列拿不准，请您选：').waitFor();
    await examine('columns');
    await screened(page);
    for (const name of [/各项待遇/, /先问这几句/, /90天内/, /名单/, /要改的格子/, /导出/]) {
      await part(page, name);
      await examine(String(name));
    }
    await part(page, /名单/);
    await page.getByRole('grid').getByRole('row').nth(1).click();
    await page.getByRole('heading', { name: '户号 1' }).waitFor();
    await examine('household');
    await page.evaluate(() => {
      location.hash = '#/desk/lists/guide';
    });
    await page.getByRole('heading', { name: '名册筛查：怎么做' }).waitFor();
    await examine('guide');
    expect(found).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    // A look at the instructions loses no list.
    await page.getByRole('link', { name: '回到名册筛查' }).click();
    await page.getByRole('heading', { name: '筛查结果' }).waitFor();
  },
);
