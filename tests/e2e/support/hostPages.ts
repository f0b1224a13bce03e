import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { TwoSites } from './twoSites.ts';

export interface HostVisit {
  readonly page: Page;
  /** What the console said, what failed, and what was asked of any third origin. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** A page of the other site with this body; its own script keeps all it hears in `window.heard`. */
export function putHostPage(
  sites: TwoSites,
  path: string,
  body: string,
  script = '',
  integrity?: string,
): void {
  sites.put('/host.css', 'body { margin: 0 16px } .spacer { height: 3000px } .foreign { width: 300px }');
  sites.put('/host.js', keepWhatIsHeard);
  sites.put(`${path}.js`, script);
  const paths = ['/host.js', `${path}.js`].map((src) => `<script src="${src}"></script>`);
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>柳州市某某局</title><link rel="stylesheet" href="/host.css">${paths.join('')}${scriptTag(sites, integrity)}<body><h1>办事指南</h1>${body}</body></html>`;
  sites.put(path, html);
}

/** The tag with its fallback link. */
export const tag = ({ site }: TwoSites, attributes: string): string =>
  `<birth-benefits ${attributes}><a href="${site}">柳州生育支持政策自查</a></birth-benefits>`;

/** The line that a web editor pastes. */
function scriptTag({ site }: TwoSites, other?: string): string {
  const known: Readonly<Record<string, string>> = JSON.parse(
    readFileSync('src/embed/published.json', 'utf8'),
  );
  const [[path, published] = []] = Object.entries(known).slice(-1);
  return `<script src="${site}${path}" integrity="${other ?? published}" crossorigin="anonymous" defer></script>`;
}

const keepWhatIsHeard = `
window.heard = [];
window.messages = [];
for (const name of ['ready', 'step', 'result']) {
  addEventListener(name, (event) => heard.push({ name, by: event.target.id, detail: event.detail }), true);
}
addEventListener('message', ({ data }) => messages.push(data));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => heard.push({ name: 'violation', by: violatedDirective + ' ' + blockedURI }));
`;

/** A tab of its own on a page of the other site. */
export async function visitHost(
  browser: Browser,
  sites: TwoSites,
  path: string,
  options: BrowserContextOptions = {},
): Promise<HostVisit> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const complaints: string[] = [];
  const known = [new URL(sites.site).origin, sites.host];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !known.includes(origin)) complaints.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${sites.host}${path}`);
  return { page, complaints, close: () => context.close() };
}

/** What the host's script has heard so far. */
export const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

export type Heard = { readonly name: string; readonly by: string; readonly detail?: unknown };

/** Every message that reached the window of the host, whoever sent it. */
export const messagesTo = (page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  page.evaluate(() => (window as unknown as { messages: Record<string, unknown>[] }).messages);

/** The page in the frame of the tag with this id, once it stands. */
export async function frameOf(page: Page, id: string): Promise<Frame> {
  const handle = await page.waitForSelector(`#${id} iframe`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`#${id} has no frame`);
  await frame.locator('html[data-script=on] h1').waitFor({ state: 'attached' });
  return frame;
}

/** By how much the frame of the tag with this id is higher than what is in it, and whether that scrolls inside. */
export async function fitOf(
  page: Page,
  id: string,
): Promise<{ readonly spare: number; readonly scrolls: boolean; readonly height: number }> {
  const frame = await frameOf(page, id);
  const height = await page
    .locator(`#${id} iframe`)
    .evaluate((element) => element.getBoundingClientRect().height);
  const inside = await frame.evaluate(() => ({
    content: document.getElementById('root')?.getBoundingClientRect().height ?? 0,
    scrolls:
      document.documentElement.scrollHeight > window.innerHeight ||
      document.documentElement.scrollWidth > window.innerWidth ||
      window.scrollY !== 0,
  }));
  return { spare: height - inside.content, scrolls: inside.scrolls, height };
}
