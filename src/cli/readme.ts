import { readFileSync, writeFileSync } from 'node:fs';
import { city } from './city.ts';
import { measureTable } from './measureTable.ts';

/** Writes the table of measures into both READMEs, between its two marks. */
for (const [file, language] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const) {
  const table = `<!-- measures -->\n\n${measureTable(city, language)}\n\n<!-- /measures -->`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/<!-- measures -->[^]*<!-- \/measures -->/, () => table),
  );
}
