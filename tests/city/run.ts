import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from '../e2e/support/browser.ts';
import { familyAt } from '../e2e/support/family.ts';

/**
 * Builds the invented city into a folder of its own and walks through it: its name, its districts and its own benefit
 * are there, and of Liuzhou nothing is shown on any page seen.
 */
const folder = mkdtempSync(join(tmpdir(), 'demo-city-'));
const { status } = spawnSync(
  'npx',
  ['vite', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'],
  {
    stdio: 'inherit',
    env: { ...process.env, CITY: 'demo-city', NODE_ENV: 'production' },
  },
);
if (status !== 0) throw new Error('The demo city cannot be built');

const server = await preview({
  logLevel: 'warn',
  build: { outDir: folder },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await launchBrowser();
const faults: string[] = [];
let seen = 0;
try {
  const url = server.resolvedUrls?.local[0] ?? '';
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on('pageerror', (error) => faults.push(error.message));
  const family = familyAt(page, url);

  expectIn(readFileSync(join(folder, 'index.html'), 'utf8'), '<title>示例市生育支持自查（演示）</title>');
  expectIn(
    readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'),
    '"name": "示例市生育支持自查（演示）"',
  );
  await family.start('借婴儿推车（虚构）');
  await look(page, '示例市上游区（虚构）');
  await family.liveIn('示例市上游区（虚构）');
  await family.addChildren('已经出生', [{ 哪一天出生: '2026-06-10' }]);
  await family.goOn();
  await look(page, '2026年6月10日');
  await family.seeResult();
  await look(page, '借用婴儿推车（虚构）');
  expectIn(await family.group('您可以享受').innerText(), '借用婴儿推车（虚构）');
  for (const [address, says] of [
    ['#/', '示例市是虚构的'],
    ['#/take', '带走结果'],
    ['#/timeline', '推车'],
    ['#/law', '示例〔2023〕0号（虚构）'],
    ['#/law/papers', '示例市支持生育演示办法'],
    ['#/law/pram-loan', '可以免费借一辆婴儿推车'],
    ['#/law/infant-care-deduction', '示例市税务局（虚构）'],
    ['#/accessibility', '无障碍'],
    ['#/desk', '示例市'],
  ] as const) {
    await page.goto(url + address);
    await look(page, says);
  }
  await page.goto(`${url}#/`);
  await page.getByRole('button', { name: 'English' }).click();
  await look(page, 'Demo City Birth Benefits');
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

console.log(`the demo city: ${seen} pages seen, ${faults.length} faults`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The page shows these words, and none of Liuzhou's. */
async function look(page: Page, words: string): Promise<void> {
  seen++;
  const shown = await page
    .locator('#root')
    .getByText(words)
    .first()
    .waitFor({ timeout: 8_000 })
    .then(
      () => true,
      () => false,
    );
  const text = `${await page.title()}\n${await page.locator('html').innerText()}`;
  if (!shown) faults.push(`${page.url()} does not show “${words}”: ${text.slice(0, 200)}`);
  const [foreign] = /.{0,20}(柳州|Liuzhou).{0,20}/.exec(text) ?? [];
  if (foreign !== undefined) faults.push(`${page.url()} shows “${foreign}”`);
}

function expectIn(text: string, words: string): void {
  if (!text.includes(words)) faults.push(`“${words}” is not where it should be: ${text.slice(0, 200)}`);
}
