import type { Page } from 'playwright-core';
import en from '../../../src/i18n/en.json';
import zh from '../../../src/i18n/zh-CN.json';
import type { Language } from '../../../src/i18n/languages.ts';

/** Goes through the questionnaire as a person does: by the words on the page. */
export interface Family {
  readonly page: Page;
  /** The language it reads, and in which it is told what to choose and press. */
  readonly language: Language;
  /** Opens the start page, asking about 24 November 2026, and starts with these topics. */
  start(...topics: string[]): Promise<void>;
  /** Chooses an option of the question with these words. */
  choose(question: string, option: string): Promise<void>;
  /** Types a date such as 2025-06-10 into the three fields of a question. */
  typeDate(question: string, date: string): Promise<void>;
  typeMoney(question: string, amount: string): Promise<void>;
  /** Says "不清楚" to a question. */
  notSure(question: string): Promise<void>;
  press(button: string): Promise<void>;
  /** 继续, and waits for the page that follows. */
  goOn(): Promise<void>;
  /** Says where the family lives, and goes on. */
  liveIn(place: string): Promise<void>;
  /** Adds children of a kind one by one, and answers what their forms ask, as they come. */
  addChildren(kind: string, answers: readonly Readonly<Record<string, string>>[]): Promise<void>;
  /** From the check page to the result. */
  seeResult(): Promise<void>;
  /** The section of the result with this heading. */
  group(title: string): ReturnType<Page['locator']>;
}

export function familyAt(page: Page, siteUrl: string, language: Language = 'zh-CN'): Family {
  const words = language === 'en' ? en : zh;
  const question = (asked: string) => page.locator('fieldset').filter({ hasText: asked }).last();
  const family: Family = {
    page,
    language,
    async start(...topics) {
      await page.goto(`${siteUrl}#/?asOf=2026-11-24`);
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const topic of topics) await page.getByLabel(topic).check();
      await family.press(words.start.start);
      await page.waitForURL(/#\/ask\/./);
    },
    async choose(asked, option) {
      await question(asked).getByLabel(option, { exact: true }).check();
    },
    async typeDate(asked, date) {
      const [year = '', month = '', day = ''] = date.split('-');
      await question(asked).getByLabel(words.date.year, { exact: true }).fill(year);
      await question(asked).getByLabel(words.date.month, { exact: true }).fill(month);
      await question(asked).getByLabel(words.date.day, { exact: true }).fill(day);
    },
    async typeMoney(asked, amount) {
      await question(asked).getByRole('textbox').fill(amount);
    },
    async notSure(asked) {
      await question(asked).getByLabel(words.answer.unsure, { exact: true }).check();
    },
    async press(button) {
      await page.getByRole('button', { name: button, exact: true }).click();
    },
    async goOn() {
      const heading = await page.locator('h1').elementHandle();
      await family.press(words.nav.continue);
      // Every step has a heading of its own.
      await page.waitForFunction((h1) => !h1?.isConnected, heading);
    },
    async liveIn(place) {
      await family.choose('住在哪个县区', place);
      await family.goOn();
    },
    async addChildren(kind, answers) {
      for (let added = 0; added < answers.length; added++) {
        await family.press(kind);
        for (;;) {
          const [, number] = /children\/child-(\d+)/.exec(page.url()) ?? [];
          if (number === undefined) break;
          for (const [asked, answer] of Object.entries(answers[Number(number) - 1] ?? {})) {
            if ((await question(asked).count()) === 0) continue;
            if (/^\d{4}-/.test(answer)) await family.typeDate(asked, answer);
            else await family.choose(asked, answer);
          }
          await family.goOn();
        }
      }
    },
    async seeResult() {
      await page.getByRole('link', { name: words.check.result }).click();
      await page.getByRole('heading', { name: words.result.title, level: 1 }).waitFor();
      await page.getByRole('heading', { name: words.result.overview }).waitFor();
    },
    group: (title) =>
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: title, exact: true, level: 2 }) }),
  };
  return family;
}
