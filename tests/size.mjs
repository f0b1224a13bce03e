// How much script and style a first visit loads: what index.html names, gzip level 9, 1 KB = 1000 bytes.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 125;
const EMBED = 'embed/v1/embed.js';
const EMBED_LIMIT_KB = 3;
const dist = join(import.meta.dirname, '../dist');

if (!existsSync(join(dist, 'index.html'))) {
  console.error('no dist/index.html: run `npm run build` first');
  process.exit(1);
}
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const files = [...html.matchAll(/\b(?:src|href|data-bundle)="\.?\/?([^"]+\.(?:js|css))"/g)].map((m) => m[1]);
const total = sum(files);
const all = readdirSync(join(dist, 'assets'))
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => join('assets', file));
const later = all.filter((file) => !files.includes(file));

for (const file of files) console.log(`${kb(bytesOf(file))}  ${file}`);
console.log(
  `${kb(total)}  before the first page works, of ${LIMIT_KB} KB allowed (gzip -9, 1 KB = 1000 bytes)`,
);
console.log(
  `${kb(sum(later))}  fetched later, as the family goes on: rules, questions, result, English, a saved case`,
);
console.log(`${kb(bytesOf(EMBED))}  ${EMBED}, for the pages of other sites, of ${EMBED_LIMIT_KB} KB allowed`);
if (!files.some((file) => file.endsWith('.js')) || total > LIMIT_KB * 1000) process.exitCode = 1;
if (bytesOf(EMBED) > EMBED_LIMIT_KB * 1000) process.exitCode = 1;

function bytesOf(file) {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}

function sum(list) {
  return list.reduce((bytes, file) => bytes + bytesOf(file), 0);
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} KB`;
}
