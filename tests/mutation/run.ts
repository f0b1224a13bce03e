import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { engineModule } from './engineModule.ts';
import { keepResults } from './lastResults.ts';
import { reportOf, scoreOf, type Reasons } from './report.ts';
import { tryRules } from './rules.ts';

/**
 * `npm run mutation`: changes the rules, their language and the engine in every small way, and counts the changes that
 * no test notices. Fails where fewer than 95 in 100 are noticed. With the beginnings of file names it tries those files
 * alone: an hour's work can be done in parts. Writes docs/mutation.md once every file has been tried on this machine.
 */
const least = 95;
const only = process.argv.slice(2);
const chosen = (path: string): boolean => only.length === 0 || only.some((start) => path.startsWith(start));
const layers = ['src/dsl', 'src/engine'];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts'));
const filesOfRules = filesUnder('rules');
const filesOfCode = layers.flatMap(filesUnder);

const { expect } = await engineModule('expect');
const { tryCode } = await engineModule('code');
const ofRules = await tryRules(expect, chosen);
keepResults(filesOfRules.filter(chosen), ofRules);
const code = filesOfCode.filter(chosen);
const ofCode = code.length === 0 ? [] : await tryCode(code);
const results = keepResults(code, ofCode);

const reasons = JSON.parse(readFileSync('tests/mutation/reasons.json', 'utf8')) as Reasons;
const tried = [...ofRules, ...ofCode];
console.log(reportOf(tried, reasons));
const files = [...filesOfRules, ...filesOfCode];
if (files.every((file) => results[file])) {
  const last = files.flatMap((file) => results[file] ?? []);
  writeFileSync('docs/mutation.md', await format(reportOf(last, reasons), { parser: 'markdown' }));
}
const parts = [ofRules, ...layers.map((layer) => ofCode.filter(({ file }) => file.startsWith(layer)))];
process.exitCode = parts.some((part) => part.length > 0 && scoreOf(part) < least) ? 1 : 0;
