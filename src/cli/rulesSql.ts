import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rulebookOf } from '../engine/rulebook.ts';
import { sqlBook } from '../export/sql/sqlBook.ts';
import { city } from './city.ts';

/** Writes the rule book as SQL for a bureau's own warehouse, beside the page that says how to use it. */
const folder = 'docs/sql';

for (const entry of readdirSync(folder)) {
  if (entry !== 'README.md') rmSync(join(folder, entry), { recursive: true });
}
for (const { path, text } of sqlBook(rulebookOf(city))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
