import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { demoCity } from '../../rules/demo-city/pack.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { familyAt } from '../e2e/support/family.ts';

/**
 * Builds the invented city into a folder of its own and walks through it: its name, its districts and its own benefit
 * are there, and of Liuzhou nothing is shown on any page seen. Then the same from a site that holds no city and fetches
 * the pack that lies beside it, sound and damaged, with addresses that try to name another.
 */
const folder = mkdtempSync(join(tmpdir(), 'demo-city-'));
const faults: string[] = [];
let seen = 0;
const browser = await launchBrowser();
try {
  await builtIn();
  await fetched();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

console.log(`the demo city: ${seen} pages seen, ${faults.length} faults`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function builtIn(): Promise<void> {
  build('built-in', { CITY: 'demo-city' });
  const site = await serve('built-in');
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on('pageerror', (error) => faults.push(error.message));
  const family = familyAt(page, site.url);

  expectIn(
    readFileSync(join(folder, 'built-in', 'index.html'), 'utf8'),
    '<title>示例市生育支持自查（演示）</title>',
  );
  expectIn(
    readFileSync(join(folder, 'built-in', 'manifest.webmanifest'), 'utf8'),
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
    await page.goto(site.url + address);
    await look(page, says);
  }
  await page.goto(`${site.url}#/`);
  await page.getByRole('button', { name: 'English' }).click();
  await look(page, 'Demo City Birth Benefits');
  await site.close();
}

async function fetched(): Promise<void> {
  build('fetched', { PACK: './rules/pack.json' });
  const file = join(folder, 'fetched', 'rules', 'pack.json');
  mkdirSync(dirname(file));
  writeFileSync(file, JSON.stringify(demoCity));
  writeFileSync(
    join(folder, 'fetched', 'other.json'),
    JSON.stringify({ ...demoCity, title: { zh: '别的', en: 'Other' } }),
  );
  const site = await serve('fetched');
  const visit = async (locale: string): Promise<Page> => {
    const context = await browser.newContext({ locale, viewport: { width: 360, height: 740 } });
    context.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== new URL(site.url).origin || pathname.endsWith('other.json'))
        faults.push(`asked for ${request.url()}`);
    });
    const page = await context.newPage();
    page.on('console', (message) => faults.push(message.text()));
    return page;
  };

  const page = await visit('zh-CN');
  for (const query of ['', '?pack=other.json', '?pack=https://example.org/pack.json', '?PACK=./other.json']) {
    await page.goto(`${site.url}${query}#/?pack=other.json`);
    await look(page, '示例市是虚构的');
  }
  const family = familyAt(page, site.url);
  await family.start('借婴儿推车（虚构）');
  await family.liveIn('示例市上游区（虚构）');
  await family.addChildren('已经出生', [{ 哪一天出生: '2026-06-10' }]);
  await family.goOn();
  await family.seeResult();
  await look(page, '借用婴儿推车（虚构）');
  await page.goto(`${site.url}#/desk/lists`);
  await page.getByRole('button', { name: '试一试' }).or(page.getByText('示例')).first().waitFor();

  writeFileSync(file, JSON.stringify({ ...demoCity, policy: 'no-such-paper' }));
  for (const [locale, says] of [
    ['zh-CN', '找不到“no-such-paper”'],
    ['en-GB', 'There is no "no-such-paper"'],
  ] as const) {
    const refused = await visit(locale);
    await refused.goto(site.url);
    await look(refused, says);
  }
  writeFileSync(file, JSON.stringify(demoCity).slice(0, 1000));
  const cut = await visit('zh-CN');
  await cut.goto(site.url);
  await look(cut, '不是完整的 JSON');
  await site.close();
}

/** Builds a site into a folder of its own. */
function build(name: string, env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(
    'npx',
    ['vite', 'build', '--logLevel', 'error', '--outDir', join(folder, name)],
    { stdio: 'inherit', env: { ...process.env, ...env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error('The demo city cannot be built');
}

async function serve(name: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: join(folder, name) },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

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
