// From the start page to the result in a real Chromium 86, in both languages: npm run test:chromium86 [-- folder]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/dsl/index.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { fieldId, firstInputId } from '../../src/ui/controls/fieldId.ts';
import { serveDist } from '../e2e/support/server.ts';
import { launchChromium86, type Page } from './chromium86.ts';

const [folder = 'test-results/chromium86'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const site = await serveDist();
const browser = await launchChromium86();
console.log(await browser.version());
const faults: string[] = [];
try {
  for (const { tag } of languages) await journey(tag);
} catch (error) {
  faults.push(String(error));
}
await browser.close();
await site.close();
console.log(faults.length === 0 ? 'No fault' : `Faults:\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function journey(language: Language): Promise<void> {
  const page = await (await browser.createIncognitoBrowserContext()).newPage();
  page.setDefaultTimeout(20_000);
  await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
  page.on('console', (message) => faults.push(`${language}, console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${language}, error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(new URL('/', site.url).href)) {
      faults.push(`${language}, asked elsewhere: ${request.url()}`);
    }
  });
  const say = ({ zh, en }: Text): string => (language === 'en' ? en : zh);
  let shots = 0;
  const see = async (name: string): Promise<void> => {
    await page.waitForFunction(() => document.querySelector('h1') !== null);
    const [heading, wide] = await page.evaluate(() => [
      document.querySelector('h1')?.textContent ?? '',
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ]);
    console.log(`${language} ${name}: ${heading}`);
    if (Number(wide) > 0) faults.push(`${language} ${name}: ${wide} px too wide`);
    const path = join(folder, `${language}-${(shots += 1)}-${name}.png`);
    await page.screenshot({ path, fullPage: true });
  };
  const goOn = async (): Promise<void> => {
    const was = await page.evaluate(() => location.hash + document.querySelector('h1')?.textContent);
    await tap(page, 'form button[type=submit]');
    await page.waitForFunction(
      (before) => location.hash + document.querySelector('h1')?.textContent !== before,
      {},
      was,
    );
  };
  const add = async (kind: string, option: string): Promise<void> => {
    const fact = liuzhou.facts.find(({ id }) => id === kind);
    if (fact?.kind !== 'choice') throw new Error(`There is no choice "${kind}"`);
    const words = fact.options[option];
    if (words === undefined) throw new Error(`"${kind}" has no option "${option}"`);
    await press(page, say(words));
  };

  await page.goto(`${site.url}#/?asOf=2026-11-24`);
  await page.waitForSelector('html[data-script=on]');
  if (language === 'en') await tap(page, 'button[lang=en]');
  await page.waitForSelector(`html[lang=${language}]`);
  await see('start');
  await tap(page, 'label[for=topic-tax]');
  await tap(page, 'label[for=topic-subsidy]');
  await goOn();
  // Whoever is quicker than the rules waits at /ask for them.
  await page.waitForFunction(() => /#\/ask\/./.test(location.hash));
  for (let turn = 0; turn < 40; turn++) {
    const hash = await page.evaluate(() => location.hash);
    const [, pageId = '', subject] = /#\/ask\/([\w-]+)(?:\/([\w-]+))?/.exec(hash) ?? [];
    if (pageId === '') break;
    await see(subject ? `${pageId}-${subject}` : pageId);
    const lists = liuzhou.pages.find(({ id }) => id === pageId)?.lists;
    if (lists && subject === undefined) {
      const has = await page.evaluate(
        () => document.querySelectorAll('section[aria-labelledby^="card-"]').length,
      );
      if (lists.members === 'child' && has === 0) await add('child.stage', 'living');
      else if (lists.members === 'parent' && has < 2)
        await add('parent.role', has === 0 ? 'mother' : 'father');
      else await press(page, language === 'en' ? 'Continue' : '继续');
      await page.waitForFunction(
        (was, cards) =>
          location.hash !== was ||
          document.querySelectorAll('section[aria-labelledby^="card-"]').length !== cards,
        {},
        hash,
        has,
      );
      continue;
    }
    await answerAll(page);
    await goOn();
  }
  await see('check');
  await tap(page, 'a[href="#/result"]');
  await page.waitForFunction(
    () => location.hash.startsWith('#/result') && document.querySelector('section h2') !== null,
  );
  await see('result');
  await tap(page, 'section article details summary, section details summary');
  await see('reasons');
  await tap(page, 'a[href="#/timeline"]');
  await page.waitForFunction(
    () => location.hash.startsWith('#/timeline') && document.querySelector('svg') !== null,
  );
  await see('timeline');
  await page.goto(`${site.url}#/law`);
  await see('law');
  await page.browserContext().close();
}

/** Answers every question on the page, and those that come up: the first option, a date, an amount. */
async function answerAll(page: Page): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const asked = liuzhou.facts.filter(({ id }) => !done.has(id));
    const there = await page.evaluate(
      (ids: string[]) => ids.filter((id) => document.getElementById(id) !== null),
      asked.map(({ id }) => fieldId(id)),
    );
    const next = asked.find(({ id }) => there.includes(fieldId(id)));
    if (next === undefined) return;
    done.add(next.id);
    if (next.kind === 'date') {
      await page.type(`#${firstInputId(next.id)}`, next.id === 'child.birthDate' ? '2025' : '1995');
      await page.type(`#${fieldId(next.id)}-month`, '6');
      await page.type(`#${fieldId(next.id)}-day`, '10');
    } else if (next.kind === 'money') await page.type(`#${firstInputId(next.id)}`, '90000');
    else await tap(page, `label[for=${firstInputId(next.id)}]`);
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 50))));
  }
}

async function tap(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.tap(selector);
}

async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForXPath(`//button[normalize-space()="${words}"]`);
  await button?.tap();
}
