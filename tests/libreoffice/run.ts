// What the lists of the desk save, opened by a real LibreOffice: npm run check:libreoffice
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { decodeText } from '../../src/lists/files/decodeText.ts';
import { writeWorkbook } from '../../src/lists/files/writeWorkbook.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { faultyList } from '../e2e/support/faultyList.ts';
import { serveDist } from '../e2e/support/server.ts';

type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

const asOf = '2026-11-24';
/** Names a sheet could stumble over: rare characters, what begins like a formula, quotes and line ends. */
const names = ['𠮷田龘', '=1+1', '@SUM(1)', '-3', '+86 000', '“引号"', '两\n行', '逗号,分号;'];
const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
if (office === undefined) {
  console.error(
    'No LibreOffice on this machine. On Debian or Ubuntu: sudo apt-get install -y libreoffice-calc',
  );
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
const site = await serveDist();
const browser = await launchBrowser();
let differences = 0;
try {
  const page = await browser.newPage({ acceptDownloads: true });
  await screen(page);
  for (const button of ['全部存成一个 Excel', '结果', '通知', '要改的格子']) {
    const file = await save(page, button);
    const saved = await sheetsIn(file);
    const opened = openedByOffice(file);
    const said = compare(saved, opened);
    differences += said.length;
    const cells = saved.flatMap(({ rows }) => rows.flat()).length;
    console.log(
      `${button}: ${saved.length} sheets, ${cells} cells, ${said.length} that LibreOffice shows otherwise`,
    );
    for (const one of said.slice(0, 10)) console.error(`  ${one}`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = differences === 0 ? 0 : 1;

/** 800 households with 40 faults and difficult names, up to the result. */
async function screen(page: Page): Promise<void> {
  const [headers = [], ...rows] = faultyList(800, asOf).rows;
  const named = rows.map((row, i) => row.map((cell, column) => (column === 0 && names[i]) || cell));
  const list = join(folder, '名册.xlsx');
  writeFileSync(list, await writeWorkbook([{ name: '名册', rows: [headers, ...named] }]));
  await page.goto(`${site.url}#/desk/lists?asOf=${asOf}`);
  await page.getByRole('button', { name: '选一个文件' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(list);
  await page.getByRole('button', { name: '开始筛查' }).click();
  await page.getByRole('heading', { name: '筛查结果' }).waitFor();
  await page.getByRole('tab', { name: '导出' }).click();
}

async function save(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function sheetsIn(file: string): Promise<readonly Sheet[]> {
  const bytes = readFileSync(file);
  if (file.endsWith('.csv')) return [{ name: '', rows: textOf(bytes) }];
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => String(cell ?? ''))),
  }));
}

/** What LibreOffice shows in each sheet, which it writes as a file each. */
function openedByOffice(file: string): readonly Sheet[] {
  const out = mkdtempSync(join(folder, 'out-'));
  // Commas, quotes, UTF-8, from the first line; cells as shown; all sheets.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const read = file.endsWith('.csv') ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'] : [];
  const { status, stderr } = spawnSync(
    office ?? '',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...read,
      '--convert-to',
      filter,
      '--outdir',
      out,
      file,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  return readdirSync(out).map((name) => ({
    name: /-([^-]+)\.csv$/.exec(name)?.[1] ?? '',
    rows: textOf(readFileSync(join(out, name))),
  }));
}

function textOf(bytes: Uint8Array): readonly (readonly string[])[] {
  return parseCsv(decodeText(bytes)).map((row) => row.map((cell) => String(cell ?? '')));
}

function compare(saved: readonly Sheet[], opened: readonly Sheet[]): readonly string[] {
  return saved.flatMap(({ name, rows }) => {
    const other = saved.length === 1 ? opened[0] : opened.find((one) => one.name === name);
    if (other === undefined) return [`${name}: not there`];
    return rows.flatMap((row, i) =>
      row.flatMap((cell, column) => {
        const shown = other.rows[i]?.[column] ?? '';
        return shown === cell
          ? []
          : [`${name} ${i + 1}/${column + 1}: ${JSON.stringify(cell)}, shown ${JSON.stringify(shown)}`];
      }),
    );
  });
}
