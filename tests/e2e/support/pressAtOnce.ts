import type { Page } from 'playwright-core';

/** Presses two buttons so quickly that nothing of what the first begins can have ended. */
export async function pressAtOnce(page: Page, first: string, second: string): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true }).elementHandle();
  const both = await Promise.all([button(first), button(second)]);
  await page.evaluate((buttons) => buttons.forEach((one) => (one as HTMLElement | null)?.click()), both);
}
