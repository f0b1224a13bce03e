import { crc32 } from 'node:zlib';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { largestFile, readSpreadsheet } from '../../src/lists/files/readSpreadsheet.ts';
import { readPasted } from '../../src/lists/files/readPasted.ts';
import { writeCsv } from '../../src/lists/files/writeCsv.ts';
import { writeWorkbook } from '../../src/lists/files/writeWorkbook.ts';
import { mapHeaders } from '../../src/lists/mapping.ts';
import { templateTables } from '../../src/lists/template.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (rows: readonly (readonly (string | number | boolean)[])[]) => [{ name: '名册', rows }];

describe('text tables', () => {
  const rows = [
    ['户号', '备注'],
    ['1', '第一行\n第二行，带“逗号”,和"引号"'],
  ];
  const text = '户号,备注\r\n1,"第一行\n第二行，带“逗号”,和""引号"""\r\n';

  test('in UTF-8 without and with a byte order mark', async () => {
    expect(await readSpreadsheet(bytesOf(text), '名册')).toEqual({ sheets: table(rows) });
    expect(await readSpreadsheet(bytesOf(`\uFEFF${text}`), '名册')).toEqual({ sheets: table(rows) });
  });

  test('in GB18030', async () => {
    // 户号,是 and 1,否 in GBK.
    const bytes = Uint8Array.from([0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xca, 0xc7, 0x0a, 0x31, 0x2c, 0xb7, 0xf1]);
    expect(await readSpreadsheet(bytes, '名册')).toEqual({
      sheets: table([
        ['户号', '是'],
        ['1', '否'],
      ]),
    });
  });

  test('with empty lines, which keep the rows below at their numbers', async () => {
    expect(await readSpreadsheet(bytesOf('户号;备注\n\n1;a\n\n'), '名册')).toEqual({
      sheets: table([['户号', '备注'], [''], ['1', 'a']]),
    });
  });

  test('pasted, set apart by tabs', async () => {
    expect(await readPasted('户号\t婚姻状况\n1\t已婚\n')).toEqual({
      sheets: [
        {
          name: '粘贴的内容',
          rows: [
            ['户号', '婚姻状况'],
            ['1', '已婚'],
          ],
        },
      ],
    });
    expect(await readPasted('')).toHaveProperty('problem');
  });

  test('what was written is read again', async () => {
    const written = await writeCsv({ name: '名册', rows });
    expect(written.startsWith('\uFEFF')).toBe(true);
    expect(await readSpreadsheet(bytesOf(written), '名册')).toEqual({ sheets: table(rows) });
  });
});

describe('workbooks', () => {
  test('numbers, dates of the workbook, words and empty cells', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '名册',
          rows: [
            ['户号', '日期', '钱'],
            ['001', new Date('2025-06-10'), 12_000],
            ['002', null, true],
          ],
        },
        { name: '暗', hidden: true, rows: [['不该看到']] },
      ],
    });
    expect(await readSpreadsheet(bytes, 'a.xlsx')).toEqual({
      sheets: table([
        ['户号', '日期', '钱'],
        ['001', '2025-06-10', 12_000],
        ['002', '', true],
      ]),
    });
  });

  test('the template is a list that can be read, every column under its own header', async () => {
    const columns = columnsOf(liuzhou);
    const read = await readSpreadsheet(
      await writeWorkbook(templateTables(columns, '2026-11-24')),
      'template.xlsx',
    );
    const [list, explanation] = 'sheets' in read ? read.sheets : [];
    expect(list && Object.values(mapHeaders(liuzhou, list).mapping)).toEqual([
      'household',
      ...columns.map(({ id }) => id),
    ]);
    // Every column is explained in a row of its own.
    const explained = explanation?.rows.map(([header]) => header);
    expect(explained).toEqual(expect.arrayContaining(columns.map(({ header }) => header.zh)));
  });
});

describe('a file that is none ends in a sentence', () => {
  const problemOf = async (bytes: Uint8Array, name = 'x'): Promise<string> => {
    const read = await readSpreadsheet(bytes, name);
    return 'problem' in read ? read.problem.zh : 'no problem';
  };

  test('an empty one', async () => expect(await problemOf(new Uint8Array())).toContain('没有内容'));
  test('a picture', async () =>
    expect(await problemOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]))).toContain(
      '不是表格文件',
    ));
  test('an old .xls, or one with a password', async () =>
    expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toContain('旧版'));
  test('one of 50 MB', async () => {
    expect(largestFile).toBeLessThan(50 * 2 ** 20);
    expect(await problemOf(new Uint8Array(50 * 2 ** 20))).toContain('太大');
  });
  test('a zip that is no workbook', async () =>
    expect(await problemOf(zip({ 'readme.txt': { content: bytesOf('hello') } }))).toContain('损坏'));
  test('a zip cut off in the middle', async () => {
    const whole = await writeWorkbook([{ name: '名册', rows: [['户号'], ['1']] }]);
    expect(await problemOf(whole.slice(0, whole.length / 2))).toContain('损坏');
  });
  test('a zip bomb that says how large it is', async () => {
    const bomb = zip({ 'xl/worksheets/sheet1.xml': { content: new Uint8Array(1_000), says: 0xe000_0000 } });
    expect(await problemOf(bomb)).toContain('解开以后太大');
  });
  test('a zip bomb that does not', async () => {
    const zeros = new Uint8Array(30 * 2 ** 20);
    const workbook = '<?xml version="1.0"?><workbook/>';
    const before = process.memoryUsage().arrayBuffers;
    const bomb = zip({
      '[Content_Types].xml': { content: zeros, says: 100 },
      'xl/workbook.xml': { content: bytesOf(workbook) },
    });
    expect(await problemOf(bomb)).toContain('损坏');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 2 ** 20);
    expect(await problemOf(zip({ 'xl/workbook.xml': { content: zeros, says: 0 } }))).toContain('损坏');
  });
  test('two cells at the far ends of a sheet', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
    const small = await writeXlsx({ sheets: [{ name: '名册', rows: [['a']] }] });
    expect(await problemOf(small)).toBe('no problem');
    const read = await readSpreadsheet(farCells(), 'x.xlsx');
    expect(read).toHaveProperty('problem');
  });
});

test('a workbook with macros is read for its values alone', async () => {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: [{ name: '名册', rows: [['户号'], ['1']] }],
    vbaProject: bytesOf('Sub AutoOpen(): Shell "calc": End Sub'),
  });
  expect(await readSpreadsheet(bytes, 'x.xlsm')).toEqual({ sheets: table([['户号'], ['1']]) });
});

type Packed = { readonly content: Uint8Array; readonly says?: number };

/** A zip of these files; `says` is the unpacked size it claims. */
function zip(files: Readonly<Record<string, Packed>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, { content, says = content.length }] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(says, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), fields, rest, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const size = directory.reduce((total, part) => total + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]));
}

/** A workbook with something in A1 and in the last cell there can be. */
function farCells(): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = 'http://schemas.openxmlformats.org/package/2006';
  const text = (content: string): Packed => ({ content: bytesOf(head + content) });
  return zip({
    '[Content_Types].xml': text(
      `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': text(
      `<Relationships xmlns="${parts}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${parts}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`,
    ),
  });
}
