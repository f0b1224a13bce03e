import type { Text } from '#dsl';
import type { Cell, Sheet } from '../sheet.ts';
import { decodeText } from './decodeText.ts';
import { tableFromText } from './tableFromText.ts';
import { unzippedSize } from './unzippedSize.ts';

/** The tables of a file, the first first; or why it cannot be read. */
export type ReadFile = { readonly sheets: readonly Sheet[] } | { readonly problem: Text };

/** The largest file that is opened, and the most that a workbook may unpack to, in bytes. */
export const largestFile = 48 * 2 ** 20;
const largestUnzipped = 256 * 2 ** 20;

/**
 * Reads a workbook (.xlsx) or a text table (.csv, .txt). Whatever the file holds, the answer is its tables or a
 * sentence that says what is wrong; macros, links and formulas in it are never run, only the values last shown are read.
 */
export async function readSpreadsheet(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  if (bytes.length === 0) return { problem: empty };
  if (bytes.length > largestFile) return { problem: tooLarge };
  try {
    if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return await readWorkbook(bytes);
    if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: oldOrLocked };
    const text = decodeText(bytes);
    if (!looksLikeText(text)) return { problem: notATable };
    const sheet = await tableFromText(text, fileName);
    return sheet.rows.length === 0 ? { problem: empty } : { sheets: [sheet] };
  } catch {
    // Libraries throw for whatever they meet in a damaged file; what matters to the worker is the same.
    return { problem: damaged };
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const size = unzippedSize(bytes);
  if (size === undefined) return { problem: damaged };
  if (size > largestUnzipped) return { problem: tooLargeUnzipped };
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
  const tables = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) }));
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  return filled.length === 0 ? { problem: empty } : { sheets: filled };
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Text has no control characters beside tabs and ends of lines. */
const looksLikeText = (text: string): boolean => {
  const beginning = text.slice(0, 100_000);
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return !/[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(beginning);
};

function cellOf(value: string | number | boolean | Date | null): Cell {
  if (value === null) return '';
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? '?' : value.toISOString().slice(0, 10);
}

const empty: Text = { zh: '这个文件里没有内容', en: 'There is nothing in this file' };
const tooLarge: Text = {
  zh: '文件太大，最大 48 MB。请分成几个文件',
  en: 'The file is too large; 48 MB at most. Split it into several files',
};
const tooLargeUnzipped: Text = {
  zh: '这个文件解开以后太大，没有打开。请只留名册那张表，另存为 .xlsx 或 CSV',
  en: 'This file unpacks to too much and was not opened. Keep only the sheet with the list and save it as .xlsx or CSV',
};
const damaged: Text = {
  zh: '文件损坏，或者不是 Excel 表格。请用 Excel 或 WPS 打开它，另存为 .xlsx 或 CSV',
  en: 'The file is damaged or no spreadsheet. Open it in Excel or WPS and save it as .xlsx or CSV',
};
const oldOrLocked: Text = {
  zh: '这是旧版 .xls 表格，或者加了密码。请用 Excel 或 WPS 打开它，另存为没有密码的 .xlsx',
  en: 'This is an old .xls file, or one with a password. Open it in Excel or WPS and save it as .xlsx without a password',
};
const notATable: Text = {
  zh: '这不是表格文件。可以打开 .xlsx 和 CSV，或者直接粘贴表格里的几行',
  en: 'This is no spreadsheet. Open an .xlsx or CSV file, or paste rows of a table',
};
