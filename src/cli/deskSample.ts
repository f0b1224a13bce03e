import { mkdirSync, writeFileSync } from 'node:fs';
import { exampleTables } from '../lists/exampleTables.ts';
import { writeCsv } from '../lists/files/writeCsv.ts';
import { writeWorkbook } from '../lists/files/writeWorkbook.ts';
import { city } from './city.ts';

/** Writes the list of 300 invented households to learn with, as a workbook and as CSV: `npm run desk:sample -- folder`. */
const [folder = 'training'] = process.argv.slice(2);
const tables = exampleTables(city, '2026-11-24');
const [list] = tables;
if (list === undefined) throw new Error('There is no example');

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/example.csv`, await writeCsv(list));
writeFileSync(`${folder}/example.xlsx`, await writeWorkbook(tables));
console.log(`${folder}/example.csv, ${folder}/example.xlsx: ${list.rows.length - 1} rows`);
