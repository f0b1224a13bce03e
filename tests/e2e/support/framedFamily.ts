import type { Frame } from 'playwright-core';

/**
 * The family of taxFamily.ts, told inside a frame, whose address never changes: every page is known by its heading.
 * `atEachPage` runs on every page once it stands.
 */
export async function tellFramedFamily(
  frame: Frame,
  atEachPage: (heading: string) => Promise<void>,
): Promise<void> {
  const pressed = async (button: string): Promise<void> => {
    const before = await headingOf(frame);
    await frame.getByRole('button', { name: button, exact: true }).click();
    await isPast(before);
  };
  const isPast = async (before: string): Promise<void> => {
    await frame.waitForFunction((was) => document.querySelector('main')?.innerText !== was, before);
    await atEachPage((await frame.locator('h1').innerText()).trim());
  };
  const asked = (question: string) => frame.locator('fieldset').filter({ hasText: question }).last();
  const tellIncome = async (taxable: string): Promise<void> => {
    await asked('哪种收入').getByLabel('工资、劳务、稿酬等', { exact: true }).check();
    await asked('应纳税所得额').getByRole('textbox').fill(taxable);
    await pressed('继续');
  };

  await pressed('开始');
  await pressed('已经出生');
  for (const [part, value] of [
    ['年', '2025'],
    ['月', '06'],
    ['日', '10'],
  ] as const)
    await asked('哪一天出生').getByLabel(part, { exact: true }).fill(value);
  await asked('什么关系').getByLabel('亲生', { exact: true }).check();
  await pressed('继续');
  await pressed('继续');
  await pressed('妈妈');
  await pressed('爸爸');
  await pressed('继续');
  await tellIncome('20000');
  await tellIncome('90000');
  const check = await headingOf(frame);
  await frame.getByRole('link', { name: '查看结果' }).click();
  await isPast(check);
}

/** What tells one page from the next. */
const headingOf = (frame: Frame): Promise<string> => frame.locator('main').innerText();
