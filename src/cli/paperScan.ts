import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The policy as it was scanned: the text in seeds/. */
export const paperScan = (): string =>
  readdirSync('seeds')
    .map((file) => readFileSync(join('seeds', file), 'utf8'))
    .join('');
