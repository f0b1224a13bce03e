import type { Benefit } from '#dsl';
import type { Page } from 'playwright-core';

/** One benefit for one person (or the family) on the result page, with the heading of its group and its words. */
export type ShownCard = {
  readonly group: string;
  readonly benefit: string;
  readonly person: string;
  readonly text: string;
};

/** What the result page shows, told apart by its headings. */
export async function shownCards(page: Page, benefits: readonly Benefit[]): Promise<ShownCard[]> {
  const cards = await page.locator('section:has(> h2[id^="group-"]) h3').evaluateAll((headings) =>
    headings.map((heading) => ({
      group: heading.closest('section')?.querySelector('h2')?.textContent ?? '',
      heading: heading.textContent,
      text: (heading.closest('article') ?? heading).textContent,
    })),
  );
  return cards.flatMap(({ group, heading, text }) => {
    const [benefit] = benefits
      .filter(({ title }) => heading.startsWith(title.zh))
      .sort((a, b) => b.title.zh.length - a.title.zh.length);
    if (benefit === undefined) return [];
    const people = heading.slice(benefit.title.zh.length).replace(/^（(.*)）$/, '$1');
    return people.split('、').map((person) => ({ group, benefit: benefit.id, person, text }));
  });
}
