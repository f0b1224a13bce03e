import type { Browser } from 'playwright-core';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { familyAt } from '../e2e/support/family.ts';
import { tellHousehold } from '../e2e/support/tellHousehold.ts';
import { measured, type Wait } from './measuredFamily.ts';
import type { TapFamily } from './tapFamilies.ts';

export const SLOWDOWN = 4;

/** Whether what was done leads to the next question. */
export const leadsOn = (what: string): boolean => ['开始', '继续', 'add a child or parent'].includes(what);

/** What a family waits for on its way from the start page to the result, on a phone that is four times slower. */
export async function waitsOf(
  browser: Browser,
  siteUrl: string,
  { household, topics }: TapFamily,
): Promise<Wait[]> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const waits: Wait[] = [];
  const family = await measured(familyAt(page, siteUrl), siteUrl, SLOWDOWN, waits);
  await tellHousehold(family, liuzhou, household, topics);
  await family.seeResult();
  await context.close();
  return waits;
}

/** Of rounds of the same journey, the middle one of each wait. */
export function middleOf(rounds: readonly (readonly Wait[])[]): Wait[] {
  const [first = []] = rounds;
  return first.map(({ what }, i) => {
    const same = rounds.flatMap((waits) => waits[i] ?? []);
    if (same.some((wait) => wait.what !== what)) throw new Error('The rounds differ');
    return {
      what,
      page: middle(same.map(({ page }) => page)),
      finger: middle(same.map(({ finger }) => finger)),
    };
  });
}

export function middle(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
