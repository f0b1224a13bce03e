import type { Page } from 'playwright-core';

/** Everything a visitor may have set: language, colours, size of the words. */
export const looks = (['zh-CN', 'en'] as const).flatMap((language) =>
  [false, true].flatMap((isLarge) =>
    // The browser's own switch comes last, as the quickest one to turn.
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: [colorScheme, language, isLarge ? 'large' : 'normal'].join(' '),
      colorScheme,
      language,
      isLarge,
    })),
  ),
);

export type Look = (typeof looks)[number];

/** Puts a look on the page as it stands, by the page's own switches. */
export async function putOn(page: Page, { colorScheme, language, isLarge }: Look): Promise<void> {
  // The page says its size once its switches work.
  await page.locator('html[data-size]').waitFor({ state: 'attached' });
  await page.emulateMedia({ colorScheme });
  const header = page.getByRole('banner');
  if ((await page.locator(`html[lang=${language}]`).count()) === 0) {
    await header.getByRole('button', { name: language === 'en' ? 'English' : '中文' }).click();
    await page.locator(`html[lang=${language}]`).waitFor();
  }
  const size = isLarge ? 'large' : 'normal';
  if ((await page.locator(`html[data-size=${size}]`).count()) === 0) {
    await header.getByRole('button', { name: isLarge ? /大字|Larger/ : /标准|Normal/ }).click();
  }
}
