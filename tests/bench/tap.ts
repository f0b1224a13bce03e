// From a tap or a key to the page that shows all it changed, on a phone that is four times slower:
// npm run bench:tap [-- detail]
import type { Household } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { familyAt } from '../e2e/support/family.ts';
import { serveDist } from '../e2e/support/server.ts';
import { tellHousehold } from '../e2e/support/tellHousehold.ts';
import { bareTaps } from './bareTaps.ts';
import { measured, type Wait } from './measuredFamily.ts';

/** For the next question after a tap: drawn by the page, once the browser has handed it the tap. */
const GOAL_MS = 50;
const SLOWDOWN = 4;
/** What leads to the next question. */
const onwards = ['开始', '继续', 'add a child or parent'];
/**
 * A machine that does something else for a moment is not the page: of each wait those count during which the same piece
 * of work was done quickest, whatever the wait was, and of them the middle one.
 */
const ROUNDS = 9;
const COUNTED = 5;
const isDetailed = process.argv[2] === 'detail';

const oneChild: Household = {
  family: { county: 'chengzhong' },
  parents: [
    { id: 'mother', role: 'mother', income: 'comprehensive', comprehensiveTaxable: 20_000 },
    { id: 'father', role: 'father', income: 'comprehensive', comprehensiveTaxable: 90_000 },
  ],
  children: [{ id: 'first', stage: 'living', birthDate: '2025-06-10', bond: 'birth' }],
};

/** What is not said here is answered "不清楚". */
const fourChildren: Household = {
  ...oneChild,
  children: ['2025-06-10', '2022-03-01', '2018-09-15', '2010-01-20'].map((birthDate, i) => ({
    id: `child-${i}`,
    stage: 'living',
    birthDate,
    bond: 'birth',
    education: i < 2 ? 'preschool' : 'fullTime',
  })),
};

const everyTopic = liuzhou.topics.map(({ id }) => id);
const families = [
  { name: 'one child, tax and subsidy', household: oneChild, topics: ['tax', 'subsidy'] },
  { name: 'four children, all topics', household: fourChildren, topics: everyTopic },
];

const site = await serveDist();
const browser = await launchBrowser();
const questions: number[] = [];
const machine: number[] = [];
const bare = await bareTaps(browser, SLOWDOWN);
for (const { name, household, topics } of families) {
  const rounds: Wait[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const waits: Wait[] = [];
    const family = await measured(familyAt(page, site.url), site.url, SLOWDOWN, waits);
    await tellHousehold(family, liuzhou, household, topics);
    await family.seeResult();
    rounds.push(waits);
    machine.push(...waits.map((wait) => wait.machine));
    await context.close();
  }
  const waits = middleOf(rounds);
  report(name, waits);
  questions.push(...waits.filter(({ what }) => onwards.includes(what)).map(({ page }) => page));
}
console.log(
  `\nThe next question after ${questions.length} taps: ${inWords(questions)} ms, ${late(questions)} over ${GOAL_MS}.`,
);
const quick = Math.min(...machine);
console.log(
  `The same piece of work took the machine ${quick.toFixed()} to ${Math.max(...machine).toFixed()} ms, mostly ${middle(machine).toFixed()}.`,
);
console.log(`A page with nothing but a button: ${inWords(bare)} ms from the finger to the next paint.`);
await browser.close();
await site.close();

function middleOf(rounds: readonly (readonly Wait[])[]): Wait[] {
  const [first = []] = rounds;
  return first.map(({ what }, i) => {
    const same = rounds.flatMap((waits) => waits[i] ?? []);
    if (same.some((wait) => wait.what !== what)) throw new Error('The rounds differ');
    const counted = [...same].sort((a, b) => a.machine - b.machine).slice(0, COUNTED);
    return {
      what,
      page: middle(counted.map(({ page }) => page)),
      finger: middle(counted.map(({ finger }) => finger)),
      machine: middle(counted.map(({ machine }) => machine)),
    };
  });
}

function report(name: string, waits: readonly Wait[]): void {
  console.log(
    `\n${name}, ${SLOWDOWN} × slower, the ${COUNTED} quietest of ${ROUNDS} rounds: ms until all is shown, median / most`,
  );
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

function middle(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function inWords(all: readonly number[]): string {
  return `${middle(all).toFixed().padStart(3)} / ${Math.max(...all)
    .toFixed()
    .padEnd(4)}`;
}
