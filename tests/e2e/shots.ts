// Screenshots of pages of the built site, to look at: npm run shots -- <folder> '#/' '#/family' …
import { join } from 'node:path';
import { launchBrowser } from './support/browser.ts';
import { serveDist } from './support/server.ts';

const [folder = 'test-results', ...pages] = process.argv.slice(2);
const site = await serveDist();
const browser = await launchBrowser();
for (const width of [360, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  for (const address of pages.length > 0 ? pages : ['#/']) {
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    const path = join(folder, `${address.replace(/[^\w-]+/g, '_')}-${String(width)}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
}
await browser.close();
await site.close();
