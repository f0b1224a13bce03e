import { mkdirSync, writeFileSync } from 'node:fs';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { columnsOf } from '../lists/column.ts';
import { writeCsv } from '../lists/files/writeCsv.ts';
import { writeWorkbook } from '../lists/files/writeWorkbook.ts';
import { templateTables } from '../lists/template.ts';
import { inventedTable } from '../lists/inventedTable.ts';

/** Writes the list of 300 invented households to learn with, as a workbook and as CSV: `npm run desk:sample -- folder`. */
const [folder = 'training'] = process.argv.slice(2);
const asOf = '2026-11-24';
const columns = columnsOf(liuzhou);
const list = inventedTable(liuzhou, columns, 300, asOf);
const [, explanation] = templateTables(columns, asOf);

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/example.csv`, await writeCsv(list));
writeFileSync(`${folder}/example.xlsx`, await writeWorkbook(explanation ? [list, explanation] : [list]));
console.log(`${folder}/example.csv, ${folder}/example.xlsx: ${list.rows.length - 1} rows`);
