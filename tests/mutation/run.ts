import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { engineModule } from './engineModule.ts';
import { reportOf, scoreOf, type Reasons } from './report.ts';
import { tryRules } from './rules.ts';

/**
 * `npm run mutation`: changes the rules, their language and the engine in every small way, and counts the changes that
 * no test notices. Writes docs/mutation.md, and fails where fewer than 95 in 100 are noticed. With the beginnings of
 * file names it tries those files alone, and only tells what it found.
 */
const least = 95;
const only = process.argv.slice(2);
const chosen = (path: string): boolean => only.length === 0 || only.some((start) => path.startsWith(start));
const layers = ['src/dsl', 'src/engine'];

const { expect } = await engineModule('expect');
const { tryCode } = await engineModule('code');
const ofRules = await tryRules(expect, chosen);
const files = layers.flatMap((layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .map((file) => `${layer}/${file}`)
    .filter((file) => file.endsWith('.ts') && chosen(file)),
);
const ofCode = files.length === 0 ? [] : await tryCode(files);

const reasons = JSON.parse(readFileSync('tests/mutation/reasons.json', 'utf8')) as Reasons;
const tried = [...ofRules, ...ofCode];
const report = await format(reportOf(tried, reasons), { parser: 'markdown' });
if (only.length === 0) writeFileSync('docs/mutation.md', report);
console.log(report);
const parts = [ofRules, ...layers.map((layer) => ofCode.filter(({ file }) => file.startsWith(layer)))];
process.exitCode = parts.some((part) => part.length > 0 && scoreOf(part) < least) ? 1 : 0;
