// How long a one-child family needs from the start page to its result at 360 px, and a worker at the desk from the
// first key to the printed sheet: npm run stopwatch
//
// What the page itself takes is measured. What the person takes is reckoned from what is on the page: every line of it
// read when it is first seen, every tap and every key. The small print under questions and options counts apart: it is
// there for who needs it.
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { babyFamily, babyTopics } from '../e2e/support/babyFamily.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { tellAtDesk } from '../e2e/support/deskKeys.ts';
import { familyAt, type Family } from '../e2e/support/family.ts';
import { serveDist } from '../e2e/support/server.ts';
import { tellHousehold } from '../e2e/support/tellHousehold.ts';

const limitSeconds = 180;
const secondsPer = {
  /** 390 characters or 238 words a minute: an adult reading in silence (Brysbaert 2019). */
  read: { 'zh-CN': 60 / 390, en: 60 / 238 } satisfies Record<Language, number>,
  /** Deciding and tapping: 1.35 and 0.4 seconds (Card, Moran and Newell, keystroke-level model; a thumb for the mouse). */
  tap: 1.75,
  /** A digit on a phone's number pad. */
  key: 0.5,
};

const deskLimitSeconds = 60;
/** Deciding, and a key of an average typist on a keyboard (Card, Moran and Newell, keystroke-level model). */
const deskSeconds = { decide: 1.35, key: 0.28 };

const site = await serveDist();
const browser = await launchBrowser();
for (const language of ['zh-CN', 'en'] as const) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const counts = { pages: 0, read: 0, hints: 0, taps: 0, keys: 0 };
  const seen = new Set<string>();
  const started = performance.now();
  await tellHousehold(
    counted(familyAt(page, site.url, language), counts, seen),
    liuzhou,
    babyFamily,
    babyTopics,
  );
  counts.taps++;
  await familyAt(page, site.url, language).seeResult();
  const machine = (performance.now() - started) / 1000;
  const person =
    counts.read * secondsPer.read[language] + counts.taps * secondsPer.tap + counts.keys * secondsPer.key;
  const total = person + machine;
  const unit = language === 'en' ? 'words' : 'characters';
  console.log(
    `${language}: ${total.toFixed(0)} s of ${limitSeconds}: ${counts.pages} pages, ${counts.read} ${unit} read, ` +
      `${counts.taps} taps, ${counts.keys} keys: ${person.toFixed(0)} s for the person, ${machine.toFixed(1)} s for the page; ` +
      `with all small print (${counts.hints} ${unit}) ${(total + counts.hints * secondsPer.read[language]).toFixed(0)} s`,
  );
  if (total > limitSeconds) process.exitCode = 1;
  await context.close();
}
await timeDesk();
await browser.close();
await site.close();

/**
 * The same family at the desk, by the keyboard alone. Who helps forty residents a day knows the page: each answer is
 * one decision and its keys. With every word of the page read as well, it is told apart. What the two people say to each
 * other is in neither.
 */
async function timeDesk(): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${site.url}#/desk?asOf=2026-11-24`);
  await page.locator('#desk-topics:focus').waitFor();
  const started = performance.now();
  const { keys, decisions } = await tellAtDesk(page, liuzhou, babyFamily, babyTopics);
  // One more for the sheet.
  await page.keyboard.press('Enter');
  const machine = (performance.now() - started) / 1000;
  const questions = await page.locator('main [data-row] > p, main [data-row] label').allInnerTexts();
  const characters = wordsIn([...new Set(questions)], 'zh-CN');
  const person = decisions * deskSeconds.decide + (keys + 1) * deskSeconds.key;
  const total = person + machine;
  console.log(
    `desk: ${total.toFixed(0)} s of ${deskLimitSeconds}: ${decisions} decisions, ${keys + 1} keys: ${person.toFixed(0)} s for the worker, ` +
      `${machine.toFixed(1)} s for the page; with every word read (${characters} characters) ` +
      `${(total + characters * secondsPer.read['zh-CN']).toFixed(0)} s`,
  );
  if (total > deskLimitSeconds) process.exitCode = 1;
  await page.context().close();
}

/** The family, with every page it reads, every tap and every key counted. */
function counted(
  family: Family,
  counts: { pages: number; read: number; hints: number; taps: number; keys: number },
  seen: Set<string>,
): Family {
  const turned = async (): Promise<void> => {
    counts.pages++;
    const hints = await family.page.locator('main [id$="-hint"]').allInnerTexts();
    const all = (await family.page.locator('main').innerText()).split('\n');
    const fresh = [...new Set(all)].filter((line) => !seen.has(line));
    for (const line of fresh) seen.add(line);
    counts.hints += wordsIn(
      fresh.filter((line) => hints.includes(line)),
      family.language,
    );
    counts.read += wordsIn(
      fresh.filter((line) => !hints.includes(line)),
      family.language,
    );
  };
  return {
    ...family,
    async start(...topics) {
      await family.page.goto(`${site.url}#/`);
      await turned();
      counts.taps += topics.length + 1;
      await family.start(...topics);
    },
    async choose(...said) {
      counts.taps++;
      await family.choose(...said);
    },
    async typeDate(asked, date) {
      counts.taps += 3;
      counts.keys += date.replace(/\D/g, '').length;
      await family.typeDate(asked, date);
    },
    async typeMoney(asked, amount) {
      counts.taps++;
      counts.keys += amount.length;
      await family.typeMoney(asked, amount);
    },
    async press(button) {
      await turned();
      counts.taps++;
      await family.press(button);
    },
    async goOn() {
      await turned();
      counts.taps++;
      await family.goOn();
    },
  };
}

/** Characters of Chinese, words of English. */
function wordsIn(lines: readonly string[], language: Language): number {
  const words = lines.join(' ').split(/\s+/).filter(Boolean);
  return language === 'en' ? words.length : words.join('').length;
}
