import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();

/** Every element of the page with its attributes in order, and every text: comments of the rendering apart. */
const outline = (page: Page): Promise<string[]> =>
  page.locator('#root').evaluate((root) =>
    [...root.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
      const text = texts.map(({ textContent }) => textContent).join('');
      return `<${element.localName} ${attributes.join(' ')}>${text}`;
    }),
  );

/** Holds every script of the bundle back until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/assets\/(?!arrival).*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/**
 * Calls `meanwhile` of the page's window at this turn of those in which the script takes the page over; where it needs
 * fewer, once it has.
 */
function callAtTurn(last: number): void {
  let isCalled = false;
  const call = (): void => {
    if (isCalled) return;
    isCalled = true;
    (Reflect.get(window, 'meanwhile') as () => void)();
  };
  const send = Reflect.get(MessagePort.prototype, 'postMessage') as (...said: unknown[]) => void;
  let turns = 0;
  // React asks for each of its turns by a message of this kind.
  MessagePort.prototype.postMessage = function (this: MessagePort, ...said: unknown[]) {
    turns++;
    if (turns === last) call();
    send.apply(this, said);
  };
  new MutationObserver(() => {
    if (document.documentElement.dataset.script === 'on') call();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-script'] });
}

test('index.html carries exactly the start page that the components draw', async () => {
  const { page: still } = await visit({ javaScriptEnabled: false });
  await still.goto(inject('siteUrl'));
  const { page } = await visit();
  await page.goto(`${inject('siteUrl')}#/law`);
  await page.getByRole('link', { name: '柳州生育支持政策自查' }).click();
  await page.getByRole('button', { name: '开始' }).waitFor();
  expect(await outline(page)).toEqual(await outline(still));
});

test.each([1, 2, 3, 4])(
  'a link followed just while the page is taken over, at turn %i, shows its page, without a complaint',
  async (turn) => {
    const { page, complaints } = await visit();
    await page.addInitScript(() => {
      Object.assign(window, { meanwhile: () => (location.hash = '#/accessibility') });
    });
    await page.addInitScript(callAtTurn, turn);
    await page.goto(`${inject('siteUrl')}#/`);
    await page.getByRole('heading', { name: '无障碍说明', level: 1 }).waitFor();
    await page.locator('html[data-script=on]').waitFor();
    expect(complaints).toEqual([]);
  },
);

test('the start page stands there before the script, keeps what is ticked meanwhile, and nothing moves', async () => {
  const { page } = await visit();
  const letGo = await holdScripts(page);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${inject('siteUrl')}#/?asOf=2026-11-24`, { waitUntil: 'commit' });
  const topic = page.getByLabel('育儿补贴');
  await topic.check();
  expect(await page.locator('html').getAttribute('data-script')).toBe('start');
  const field = await topic.elementHandle();
  letGo();
  await page.locator('html[data-script=on]').waitFor();
  expect(await topic.isChecked()).toBe(true);
  expect(await field?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
  await page.getByRole('button', { name: '开始' }).click();
  await page.waitForURL(/#\/ask\/./);
});

test.each([
  ['as it stands', false],
  ['translated by the browser', true],
])(
  'what is ticked and pressed before the script is there is done once it is: page %s',
  async (_how, isTranslated) => {
    const { page } = await visit();
    const letGo = await holdScripts(page);
    await page.goto(`${inject('siteUrl')}#/?asOf=2026-11-24`, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    // As a browser does that translates: words stand in an element of its own.
    if (isTranslated) {
      await page.locator('h1').evaluate((heading) => {
        const font = document.createElement('font');
        font.append('Liuzhou');
        heading.replaceChildren(font);
      });
    }
    for (const topic of ['育儿补贴', '孩子3岁前的个税扣除']) await page.getByLabel(topic).check();
    await page.getByRole('button', { name: '开始' }).click();
    letGo();
    await page.getByRole('heading', { name: '孩子', level: 1 }).waitFor();
    await page.goto(`${inject('siteUrl')}#/check`);
    await page.getByText('孩子3岁前的个税扣除、育儿补贴').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '孩子', level: 1 }).waitFor();
    expect(page.url()).toContain('#/ask/children');
  },
);

test.each([
  ['translated before', 1],
  ...[1, 2, 3].flatMap((turn) => [
    ['translated just then', turn] as const,
    ['not translated', turn] as const,
  ]),
] as const)(
  'what is ticked and unticked while the script takes the page over counts: a page %s, turn %i',
  async (how, turn) => {
    const { page, complaints } = await visit();
    const letGo = await holdScripts(page);
    await page.addInitScript((isTranslated) => {
      Object.assign(window, {
        meanwhile() {
          for (const part of isTranslated ? document.querySelectorAll('h1, legend') : []) {
            const font = document.createElement('font');
            font.append('Translated');
            part.replaceChildren(font);
          }
          for (const topic of ['topic-tax', 'topic-subsidy']) {
            // As a finger presses. In click() another click() of the same box would do nothing.
            const press = new MouseEvent('click', { bubbles: true, cancelable: true });
            document.getElementById(topic)?.dispatchEvent(press);
          }
        },
      });
    }, how === 'translated just then');
    await page.addInitScript(callAtTurn, turn);
    await page.goto(`${inject('siteUrl')}#/?asOf=2026-11-24`, { waitUntil: 'commit' });
    await page.getByLabel('育儿补贴').check();
    if (how === 'translated before')
      await page.locator('h1').evaluate((heading) => heading.append(document.createElement('font')));
    letGo();
    await page.locator('html[data-script=on]').waitFor();
    expect(await page.getByLabel('育儿补贴').isChecked()).toBe(false);
    expect(await page.getByLabel('孩子3岁前的个税扣除').isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByRole('heading', { name: '孩子', level: 1 }).waitFor();
    await page.goto(`${inject('siteUrl')}#/check`);
    await page.getByText('孩子3岁前的个税扣除', { exact: true }).waitFor();
  },
);

test('every script is made ready when it comes, not at the tap that calls it first', async () => {
  const { page, family } = await visit();
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await family.start('孩子3岁前的个税扣除');
  const unready: string[] = [];
  for (const url of scripts) {
    const code = await (await fetch(url)).text();
    if (!code.startsWith('//# allFunctionsCalledOnLoad\n')) unready.push(url);
  }
  expect(unready).toEqual([]);
  expect(scripts.join()).toMatch(/index.*AskPage/);
});

test('an address that changes before the script is there is the page that is shown', async () => {
  const { page } = await visit();
  const letGo = await holdScripts(page);
  await page.goto(`${inject('siteUrl')}#/`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await page.evaluate(() => (location.hash = '#/law'));
  letGo();
  await page.getByRole('heading', { name: '政策依据', level: 1 }).waitFor();
  expect(await page.locator('h1').count()).toBe(1);
});

test.each([
  ['another page', '#/law', false],
  ['a step of the questions', '#/ask/children', false],
  ['the colours of a host', '?primary=b8002a#/', false],
  ['saved answers', '#/', true],
])('the start page does not flash before %s', async (_name, hash, isSaved) => {
  const { page } = await visit();
  if (isSaved) await page.goto(`${inject('siteUrl')}#/`);
  if (isSaved) await page.locator('html[data-script=on]').waitFor();
  await page.goto('about:blank');
  const letGo = await holdScripts(page);
  await page.goto(`${inject('siteUrl')}${hash}`, { waitUntil: 'commit' });
  await page.locator('html[data-script=elsewhere]').waitFor({ state: 'attached' });
  expect(await page.locator('#root').isVisible()).toBe(false);
  expect(await page.getByText('请刷新').isVisible()).toBe(false);
  letGo();
  await page.locator('html[data-script=on]').waitFor();
  await page.locator('h1').waitFor();
});

test('without script the page says in both languages what to do instead, and shows nothing that cannot work', async () => {
  const { page } = await visit({ javaScriptEnabled: false });
  await page.goto(inject('siteUrl'));
  const text = await page.locator('body').innerText();
  expect(text).toContain('回答问题要用到 JavaScript');
  expect(text).toContain('Please reload it or try another browser');
  expect(text).toContain('不问姓名，不问身份证号');
  expect(text).not.toContain('开始');
  const working = page.locator('button, input, select, textarea, a').filter({ visible: true });
  const targets = await working.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(new Set(targets)).toEqual(new Set(['tel:12345']));
});

test('a script that does not arrive leaves the same page', async () => {
  const { page, complaints } = await visit();
  await page.route(/assets\/index.*\.js$/, (route) => route.abort());
  await page.goto(inject('siteUrl'));
  await page.getByText('请刷新').waitFor();
  expect(await page.getByRole('button', { name: '开始' }).isVisible()).toBe(false);
  expect(complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
});
