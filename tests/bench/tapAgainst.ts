// The same taps in two builds, turn about: npm run bench:tap-against -- <folder of another build>
//
// A machine that is quick one day and slow the next says nothing of what was changed in between; two builds in the same
// minutes do.
import { launchBrowser } from '../e2e/support/browser.ts';
import { serveDist } from '../e2e/support/server.ts';
import type { Wait } from './measuredFamily.ts';
import { shortJourney } from './tapFamilies.ts';
import { leadsOn, middleOf, SLOWDOWN, waitsOf } from './tapJourney.ts';

const ROUNDS = 10;
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Which folder holds the other build?');

const browser = await launchBrowser();
const sites = [await serveDist(folder), await serveDist()];
const rounds: Wait[][][] = [[], []];
for (let round = 0; round < ROUNDS; round++)
  for (const [i, { url }] of sites.entries()) rounds[i]?.push(await waitsOf(browser, url, shortJourney));
const [other = [], own = []] = rounds.map(middleOf);

console.log(
  `${SLOWDOWN} × slower, the middle of ${ROUNDS} rounds, ms until all is shown: ${folder}, then dist`,
);
for (const [i, { what, page }] of own.entries())
  if (page > 0) console.log(`  ${what.padEnd(28)} ${inMs(other[i]?.page)} ${inMs(page)}`);
console.log(
  `  ${'all that lead to a question'.padEnd(28)} ${inMs(ofQuestions(other))} ${inMs(ofQuestions(own))}`,
);
await browser.close();
for (const site of sites) await site.close();

function ofQuestions(waits: readonly Wait[]): number {
  return waits.filter(({ what }) => leadsOn(what)).reduce((sum, { page }) => sum + page, 0);
}

function inMs(ms = Number.NaN): string {
  return ms.toFixed().padStart(5);
}
