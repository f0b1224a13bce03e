import { type Family } from '../e2e/support/family.ts';
import { tapWithFinger } from './finger.ts';
import { observeWaits, waitedFor, type Waited } from './waits.ts';

/** How long something took that the family did. */
export type Wait = Waited & { readonly what: string };

/**
 * The same family, on a device that is so many times slower, tapping with a finger: what it does and how long that
 * takes is written down.
 */
export async function measured(
  family: Family,
  siteUrl: string,
  slowdown: number,
  waits: Wait[],
): Promise<Family> {
  const { page } = family;
  await observeWaits(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  /** What was done can be told by where it led. */
  const timed = async (what: string | (() => string), act: () => Promise<void>): Promise<void> => {
    const waited = await waitedFor(page, act);
    waits.push({ what: typeof what === 'string' ? what : what(), ...waited });
  };
  const question = (words: string) => page.locator('fieldset').filter({ hasText: words }).last();
  const tapButton = (name: string) => tapWithFinger(session, page.getByRole('button', { name, exact: true }));
  const tapOption = (words: string, option: string) =>
    tapWithFinger(session, question(words).getByLabel(option, { exact: true }));
  return {
    ...family,
    async start(...topics) {
      await page.goto(`${siteUrl}#/?asOf=2026-11-24`);
      await page.locator('html[data-script=on]').waitFor();
      for (const [i, topic] of topics.entries())
        await timed(i === 0 ? 'the first tick' : 'tick another topic', () =>
          tapWithFinger(session, page.getByLabel(topic)),
        );
      await timed('开始', async () => {
        await tapButton('开始');
        await page.waitForURL(/#\/ask\/./);
      });
    },
    choose: (words, option) => timed('choose', () => tapOption(words, option)),
    notSure: (words) => timed('choose', () => tapOption(words, '不清楚')),
    typeDate: async (words, date) => {
      for (const [i, label] of ['年', '月', '日'].entries())
        await timed('type into a date', () =>
          question(words)
            .getByLabel(label, { exact: true })
            .pressSequentially(date.split('-')[i] ?? '', { delay: 80 }),
        );
    },
    typeMoney: (words, amount) =>
      timed('type an amount', () =>
        question(words).getByRole('textbox').pressSequentially(amount, { delay: 80 }),
      ),
    press: (button) => timed('add a child or parent', () => tapButton(button)),
    async goOn() {
      const heading = await page.locator('h1').elementHandle();
      // The list of all answers at the end is no question.
      const what = (): string => (page.url().endsWith('#/check') ? '继续, to all answers' : '继续');
      await timed(what, async () => {
        await tapButton('继续');
        await page.waitForFunction((h1) => !h1?.isConnected, heading);
      });
    },
    seeResult: () => timed('see the result', () => family.seeResult()),
  };
}
