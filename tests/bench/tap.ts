// From a tap or a key to the page that shows all it changed, on a phone that is four times slower:
// npm run bench:tap [-- detail]
import { launchBrowser } from '../e2e/support/browser.ts';
import { serveDist } from '../e2e/support/server.ts';
import { bareTaps } from './bareTaps.ts';
import type { Wait } from './measuredFamily.ts';
import { families } from './tapFamilies.ts';
import { leadsOn, middle, middleOf, SLOWDOWN, waitsOf } from './tapJourney.ts';

/** For the next question after a tap: drawn by the page, once the browser has handed it the tap. */
const GOAL_MS = 50;
/** Of each wait the middle one counts: a machine that does something else for a moment is not the page. */
const ROUNDS = 5;
const isDetailed = process.argv[2] === 'detail';

const site = await serveDist();
const browser = await launchBrowser();
const questions: number[] = [];
const bare = await bareTaps(browser, SLOWDOWN);
for (const family of families) {
  const rounds: Wait[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await waitsOf(browser, site.url, family));
  }
  const waits = middleOf(rounds);
  report(family.name, waits);
  questions.push(...waits.filter(({ what }) => leadsOn(what)).map(({ page }) => page));
}
console.log(
  `\nThe next question after ${questions.length} taps: ${inWords(questions)} ms, ${late(questions)} over ${GOAL_MS}.`,
);
console.log(`A page with nothing but a button: ${inWords(bare)} ms from the finger to the next paint.`);
await browser.close();
await site.close();

function report(name: string, waits: readonly Wait[]): void {
  console.log(`\n${name}, ${SLOWDOWN} × slower, ${ROUNDS} rounds: ms until all is shown, median / most`);
  if (isDetailed)
    for (const { what, page, finger } of waits)
      console.log(`  ${what.padEnd(28)} ${page.toFixed().padStart(4)} ${finger.toFixed().padStart(6)}`);
  for (const what of new Set(waits.map((wait) => wait.what))) {
    const same = waits.filter((wait) => wait.what === what);
    const page = same.map((wait) => wait.page);
    const count = String(same.length).padStart(3);
    console.log(
      `  ${what.padEnd(28)} ${count} ×   page ${inWords(page)}   finger ${inWords(same.map((wait) => wait.finger))}${late(page) > 0 ? `   ${late(page)} over ${GOAL_MS}` : ''}`,
    );
  }
}

function late(all: readonly number[]): number {
  return all.filter((ms) => ms > GOAL_MS).length;
}

function inWords(all: readonly number[]): string {
  return `${middle(all).toFixed().padStart(3)} / ${Math.max(...all)
    .toFixed()
    .padEnd(4)}`;
}
