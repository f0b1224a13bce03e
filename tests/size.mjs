// How much script and style a first visit loads: what index.html names, gzip level 9, 1 KB = 1000 bytes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 125;
const dist = join(import.meta.dirname, '../dist');

if (!existsSync(join(dist, 'index.html'))) {
  console.error('no dist/index.html: run `npm run build` first');
  process.exit(1);
}
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const files = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(
  (m) => m[1],
);
const sizes = files.map((file) => [file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length]);
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);

for (const [file, bytes] of [...sizes, ['total', total]]) console.log(`${kb(bytes).padStart(8)} KB  ${file}`);
console.log(`${''.padStart(8)}     of ${LIMIT_KB} KB allowed (gzip -9, 1 KB = 1000 bytes)`);
if (!files.some((file) => file.endsWith('.js')) || total > LIMIT_KB * 1000) process.exitCode = 1;

function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}
