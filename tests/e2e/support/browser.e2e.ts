import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

test('the browser of the tests has Chinese letters, not boxes', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 40, height: 40 } });
  const draw = async (letter: string) => {
    await page.setContent(`<p lang="zh-CN" style="font: 24px sans-serif; margin: 0">${letter}</p>`);
    return page.screenshot();
  };
  // A missing letter is drawn as the same box, whichever it is.
  expect(await draw('柳')).not.toEqual(await draw('州'));
  await browser.close();
});
