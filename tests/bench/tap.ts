// From a tap or a key to the page that shows all it changed, on a phone that is four times slower: npm run bench:tap [-- detail]
import type { Household } from '#dsl';
import type { Page } from 'playwright-core';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { familyAt, type Family } from '../e2e/support/family.ts';
import { serveDist } from '../e2e/support/server.ts';
import { tellHousehold } from '../e2e/support/tellHousehold.ts';

const GOAL_MS = 50;
const SLOWDOWN = 4;
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
for (const { name, household, topics } of families) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await observe(page);
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const waits = new Map<string, number[]>();
  const family = measured(page, familyAt(page, site.url), waits);
  await tellHousehold(family, liuzhou, household, topics);
  await family.seeResult();
  await browserAlone(page, family);
  report(name, waits);
  await context.close();
}
await browser.close();
await site.close();

/**
 * Collects how long a tap or key waits: what the browser itself tells of an event, which ends with the next paint; and
 * the paint that shows the last of what the event changed on the page, which may come later.
 */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waits: number[] = [];
    let acted = 0;
    Object.assign(window, { waits });
    for (const type of ['pointerup', 'keydown', 'click'])
      addEventListener(type, ({ timeStamp }) => (acted = timeStamp), true);
    new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target.parentElement?.closest('#root'))) return;
      const since = acted;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => waits.push(performance.now() - since));
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document, { subtree: true, childList: true, characterData: true });
    const options = { type: 'event', buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) waits.push(duration);
    }).observe(options);
  });
}

/**
 * What the browser itself needs for a page like ours: a question goes and the same one comes, by its own functions and
 * without a line of ours.
 */
async function browserAlone(page: Page, family: ReturnType<typeof measured>): Promise<void> {
  await page.goto(`${site.url}#/ask/income/parent-1`);
  await page.locator('fieldset').first().waitFor();
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const button = document.createElement('button');
    button.append('browser alone');
    document.body.prepend(button);
    button.addEventListener('click', () => {
      history.pushState(null, '', location.href);
      main?.replaceChildren(...Array.from(main.childNodes, (node) => node.cloneNode(true)));
      main?.querySelector('h1')?.focus({ preventScroll: true });
    });
  });
  for (let i = 0; i < 20; i++) await family.browserAlone();
}

/** The same family, with the longest wait of every step written down under what was done and where. */
function measured(
  page: Page,
  family: Family,
  waits: Map<string, number[]>,
): Family & { readonly browserAlone: () => Promise<void> } {
  const timed = async (what: string, act: () => Promise<void>): Promise<void> => {
    const where = /#\/(?:ask\/)?([\w-]*)/.exec(page.url())?.[1] ?? '';
    await page.evaluate(() => Reflect.get(window, 'waits')?.splice(0));
    await act();
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 200))));
    const wait = Math.round(
      await page.evaluate(() => Math.max(8, ...(Reflect.get(window, 'waits') as number[]))),
    );
    waits.set(what, [...(waits.get(what) ?? []), wait]);
    if (isDetailed) console.log(`${String(wait).padStart(6)} ms  ${what} on ${where || 'start'}`);
  };
  const typeInto = async (words: string, label: string | undefined, value: string): Promise<void> => {
    const question = page.locator('fieldset').filter({ hasText: words }).last();
    const field = label ? question.getByLabel(label, { exact: true }) : question.getByRole('textbox');
    await field.pressSequentially(value, { delay: 80 });
  };
  return {
    ...family,
    async start(...topics) {
      await page.goto(`${site.url}#/?asOf=2026-11-24`);
      await page.locator('html[data-script=on]').waitFor();
      for (const topic of topics) await timed('tick a topic', () => page.getByLabel(topic).check());
      await timed('开始', async () => {
        await family.press('开始');
        await page.waitForURL(/#\/ask\/./);
      });
    },
    choose: (question, option) => timed('choose', () => family.choose(question, option)),
    notSure: (question) => timed('choose', () => family.notSure(question)),
    typeDate: (question, date) =>
      timed('type a date', async () => {
        const [year = '', month = '', day = ''] = date.split('-');
        await typeInto(question, '年', year);
        await typeInto(question, '月', month);
        await typeInto(question, '日', day);
      }),
    typeMoney: (question, amount) => timed('type an amount', () => typeInto(question, undefined, amount)),
    press: (button) => timed('add a child or parent', () => family.press(button)),
    goOn: () => timed('继续', () => family.goOn()),
    seeResult: () => timed('see the result', () => family.seeResult()),
    browserAlone: () => timed('(the browser alone)', () => family.press('browser alone')),
  };
}

function report(name: string, waits: ReadonlyMap<string, readonly number[]>): void {
  console.log(`\n${name}, ${SLOWDOWN} × slower, ms until all is shown`);
  for (const [what, all] of waits) {
    const sorted = [...all].sort((a, b) => a - b);
    const [median = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    const mark = most > GOAL_MS ? `  over ${GOAL_MS}` : '';
    console.log(
      `  ${what.padEnd(24)} ${String(all.length).padStart(3)} ×   median ${median}   most ${most}${mark}`,
    );
  }
}
