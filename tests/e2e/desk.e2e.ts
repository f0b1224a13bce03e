import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { groupOf } from '../../src/engine/claimable.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { situationOf } from '../../src/engine/situation.ts';
import { cases } from '../households/cases.ts';
import { answerQuestionnaire } from '../households/support/answerQuestionnaire.ts';
import { entitlementsIn } from '../households/support/disagreements.ts';
import { topicsOf } from '../households/support/topicsOf.ts';
import { violations } from './support/axe.ts';
import { babyFamily, babyTopics } from './support/babyFamily.ts';
import { tellAtDesk } from './support/deskKeys.ts';
import { placeOf } from './support/expectedCard.ts';
import { linkTo } from './support/linkTo.ts';
import { looks, putOn } from './support/looks.ts';
import { openAll } from './support/openAll.ts';
import { paste } from './support/paste.ts';
import { pressAtOnce } from './support/pressAtOnce.ts';
import { readQr } from './support/readQr.ts';
import { bringTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const rulebook = rulebookOf(liuzhou);
const atDesk = { viewport: { width: 1280, height: 800 } };

const passphrase = 'Liujiang-2026';

/** Opens the desk, and notes what the browser prints instead of printing it. */
async function openDesk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = document.querySelector('body > main')?.textContent ?? '';
    };
  });
  await page.goto(`${inject('siteUrl')}#/desk?asOf=2026-11-24`);
  await page.locator('#desk-topics:focus').waitFor();
}

/** The family of the name at the desk, its answers brought along; as after the last key, the next thing is to print. */
async function bringFamily(page: Page): Promise<void> {
  await paste(page, linkTo(babyFamily, babyTopics));
  await page.locator('section[aria-labelledby=desk-verdicts]').getByText('3,600').first().waitFor();
  await page.locator('#desk-print').focus();
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const verdicts = (page: Page): Promise<string> =>
  page.locator('section[aria-labelledby=desk-verdicts]').innerText();
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([localStorage, sessionStorage, await indexedDB.databases(), history.state]),
  );

describe('by the keyboard alone', () => {
  test(
    'a resident from the first key to the printed sheet, and the next one',
    { timeout: 120_000 },
    async () => {
      const { page } = await visit(atDesk);
      await openDesk(page);
      const before = await stored(page);
      await tellAtDesk(page, liuzhou, babyFamily, babyTopics);
      expect(await verdicts(page)).toContain('每月2,000元');
      expect(await verdicts(page)).toContain('2026年的3,600元');
      await page.keyboard.press('Enter');
      const printed = await page.locator('html').getAttribute('data-printed');
      expect(printed).toContain('3岁以下婴幼儿照护专项附加扣除');
      expect(printed).toContain('扫码接着看');

      await page.keyboard.press('Control+Enter');
      expect(await focused(page)).toBe('desk-topics');
      expect(await page.locator('main').innerText()).not.toContain('妈妈的收入');
      await page.getByText('已清空，可以接待下一位').waitFor();
      expect(before).not.toContain('20000');
      const after = await stored(page);
      for (const trace of ['20000', '90000', '2025-06-10', 'mother', 'subsidy'])
        expect(after).not.toContain(trace);
    },
  );

  test('the browser’s own key for printing prints the sheet, not the page', async () => {
    const { page } = await visit(atDesk);
    await openDesk(page);
    await bringFamily(page);
    const sheet = page.locator('body > main');
    expect(await sheet.count()).toBe(0);
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.title = document.querySelector('body > main h1')?.textContent ?? '';
      });
    });
    // What Ctrl+P starts in a browser with a window.
    await page.pdf();
    expect(await page.title()).toContain('您家的结果');
    await page.waitForFunction(() => document.querySelector('body > main') === null);
  });

  test('the code on the sheet opens the same answers on a phone', async () => {
    const { page } = await visit(atDesk);
    await openDesk(page);
    await bringFamily(page);
    await page.keyboard.press('Enter');
    await page.emulateMedia({ media: 'print' });
    const link = await readQr(page.locator('body > main figure'));
    expect(link).toContain('#/open/');
    const phone = await page.context().newPage();
    await phone.goto(link ?? '');
    await phone.getByRole('heading', { name: '您家的结果' }).waitFor();
    await phone.getByRole('heading', { name: '一眼看全' }).waitFor();
    expect(await phone.locator('main').innerText()).toContain('3,600元');
  });

  test('arrows go through rows and answers, a wrong date keeps the focus and says why, a dash is 不清楚', async () => {
    const { page } = await visit(atDesk);
    await openDesk(page);
    for (const key of ['4', 'Enter', '1']) await page.keyboard.press(key);
    expect(await focused(page)).toBe('desk-child-1-child-birthDate');
    await page.keyboard.type('20250230');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('desk-child-1-child-birthDate');
    await page.getByText('2025年2月的日子请填 1 到 28').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2025年6月10日');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('desk-child-1-child-bond');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '收养' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('desk-child-1-child-birthDate');
    await page.keyboard.press('-');
    expect(await page.locator('#desk-child-1-child-birthDate-unsure').isChecked()).toBe(true);
    await page.keyboard.press('?');
    await page.getByText('日期连着打八位数字').waitFor();
  });
});

/** A family of each kind; all of them would take an hour. */
const sample = [
  '一孩家庭，孩子2025年6月10日出生，妈妈应纳税所得额2万、爸爸9万',
  '两个孩子，第三个预产期2027年1月15日',
  '妈妈52岁、爸爸55岁，独生子女2020年离世，正在轮候公租房',
  '孩子的班级、妈妈的工作、困难与否都说“不清楚”',
];

describe.each(cases.filter(({ name }) => sample.includes(name)))('$name', (told) => {
  test('has the verdicts of the ordinary page', { timeout: 120_000 }, async () => {
    const named = topicsOf(rulebook, told);
    const { known } = answerQuestionnaire(rulebook, told.household, named, told.asOf);
    const situation = situationOf(rulebook, known, told.asOf);
    const { page } = await visit(atDesk);
    await openDesk(page);
    await tellAtDesk(page, liuzhou, known, named);
    const groups = page.locator('section[aria-labelledby=desk-verdicts] > details');
    await groups.first().waitFor();
    await groups.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const shown = await groups.evaluateAll((all) =>
      all.map((each) => {
        const [head, ...lines] = Array.from(
          each.querySelectorAll('summary'),
          (summary) => summary.textContent ?? '',
        );
        return { head: head ?? '', lines };
      }),
    );
    const expected = [...entitlementsIn(situation, named).values()].map((each) => ({
      isShown: each.benefit.gentle !== true && groupOf(each) !== 'no',
      group: placeOf(each, known).group,
      title: each.benefit.title.zh,
    }));
    const missing = expected.filter(
      ({ isShown, group, title }) =>
        isShown &&
        !shown.some(
          ({ head, lines }) => head.startsWith(group) && lines.some((line) => line.startsWith(title)),
        ),
    );
    const more = shown.flatMap(({ head, lines }) =>
      lines.filter(
        (line) => !expected.some(({ group, title }) => head.startsWith(group) && line.startsWith(title)),
      ),
    );
    expect({ missing, more }).toEqual({ missing: [], more: [] });
    expect(shown.length).toBeGreaterThan(0);
  });
});

describe('no trace', () => {
  test('the answers of the tab and those of the desk never meet', async () => {
    const { page, family: person } = await visit(atDesk);
    await bringTaxFamily(person);
    const before = await stored(page);
    expect(before).toContain('90000');
    await page.goto(`${inject('siteUrl')}#/desk`);
    await page.locator('#desk-topics:focus').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('90,000');
    await paste(
      page,
      linkTo({ ...babyFamily, parents: [{ id: 'm', role: 'mother', income: 'none' }] }, babyTopics),
    );
    await page.getByText('妈妈的收入').first().waitFor();
    const kept = (text: string): unknown => (JSON.parse(text) as unknown[]).slice(0, 3);
    expect(kept(await stored(page))).toEqual(kept(before));
  });

  test('the next resident can be taken back within ten seconds, and the time stands still under the focus', async () => {
    const { page } = await visit(atDesk);
    await page.clock.install();
    await openDesk(page);
    await bringFamily(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '撤销' }).focus();
    await page.clock.runFor(60_000);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('2026年的3,600元').waitFor();
    expect(await focused(page)).toBe('desk-topics');
    await page.keyboard.press('Control+Enter');
    await page.clock.runFor(11_000);
    expect(await page.getByRole('button', { name: '撤销' }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await page.getByText('妈妈的收入').count()).toBe(0);
  });

  test('going back asks, staying keeps everything, leaving takes it away, and no way back brings it again', async () => {
    const { page } = await visit(atDesk);
    await page.goto(inject('siteUrl'));
    await page.getByRole('link', { name: '社区工作人员：办事台' }).click();
    await page.locator('#desk-topics:focus').waitFor();
    await bringFamily(page);
    await page.goBack();
    await page.getByRole('dialog').getByRole('button', { name: '不离开' }).click();
    expect(await verdicts(page)).toContain('3,600元');
    await page.getByRole('link', { name: '无障碍说明' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '离开', exact: true }).click();
    await page.getByRole('heading', { name: '无障碍' }).first().waitFor();
    await page.goBack();
    await page.locator('#desk-topics').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('妈妈的收入');
  });

  test('after the next resident, back and forward never show the former one; closing asks only while one is there', async () => {
    const { page } = await visit(atDesk);
    await page.goto(inject('siteUrl'));
    await page.getByRole('link', { name: '社区工作人员：办事台' }).click();
    await page.locator('#desk-topics:focus').waitFor();
    await bringFamily(page);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.reload({ timeout: 1_000 }).catch(() => undefined);
    expect(asked).toEqual(['beforeunload']);
    await page.keyboard.press('Control+Enter');
    for (const go of ['goBack', 'goForward'] as const) {
      await page[go]();
      await page.locator('#root main').waitFor();
      expect(await page.locator('main').innerText()).not.toContain('妈妈的收入');
    }
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

describe('answers from elsewhere', () => {
  test('a pasted link goes on at the desk; a damaged one is named and changes nothing; a damaged part is named and the rest kept', async () => {
    const { page } = await visit(atDesk);
    await openDesk(page);
    const link = linkTo(babyFamily, babyTopics);
    await paste(page, link);
    expect(await page.locator('main').innerText()).toContain('妈妈的收入');
    await paste(page, `${link.slice(0, link.indexOf('/open/') + 6)}AAAA`);
    await page.getByText('这个链接打不开').waitFor();
    expect(await page.locator('main').innerText()).toContain('妈妈的收入');
    expect(await violations(page)).toEqual([]);
    // The last letters belong to the child.
    const hurt = `${link.slice(0, -6)}AAAAAA`;
    await page.getByLabel('链接（粘贴').fill(hurt);
    await page.keyboard.press('Enter');
    await page.getByText('这一部分损坏了').waitFor();
    expect(await page.getByRole('checkbox', { name: '育儿补贴' }).isChecked()).toBe(true);
    // The child has to be told again; what was said of the parents is still there behind it.
    await page.locator('#desk-topics').focus();
    for (const key of ['Enter', '1']) await page.keyboard.press(key);
    await page.keyboard.type('20250610');
    for (const key of ['Enter', '1', '1', '0']) await page.keyboard.press(key);
    await page.getByText('90,000元').waitFor();
  });

  test('a locked file: a wrong passphrase is told kindly, a damaged file apart from it, the right one opens', async () => {
    const { page } = await visit({ ...atDesk, acceptDownloads: true });
    await openDesk(page);
    await bringFamily(page);
    await page.getByText('存成文件', { exact: true }).click();
    await page.getByLabel('密码（至少8位）').fill('short');
    await page.getByRole('button', { name: '加密码存' }).click();
    await page.getByText('密码至少要8位').waitFor();
    await page.getByLabel('密码（至少8位）').fill(passphrase);
    await page.getByLabel('再输一次').fill(passphrase);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '加密码存' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^办事台-.*\.locked$/);
    const bytes = readFileSync(await download.path());
    expect(bytes.includes('20000')).toBe(false);
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('Control+Enter');
    await page.getByText('接着居民的回答', { exact: true }).click();
    const choose = (name: string, buffer: Buffer): Promise<void> =>
      page.getByLabel('或者选一个文件').setInputFiles({ name, mimeType: '', buffer });
    await choose('a.locked', bytes);
    await page.getByText('加了密码').waitFor();
    // Who thinks better of it while the file is being opened does not get it.
    await page.getByLabel('密码', { exact: true }).fill(passphrase);
    await pressAtOnce(page, '打开文件', '不打开了');
    await choose('a.locked', bytes);
    await page.getByLabel('密码', { exact: true }).fill('something else');
    await page.keyboard.press('Enter');
    await page.getByText('密码不对').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('20,000元');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('密码', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('20,000元').waitFor();

    const hurt = Buffer.from(bytes);
    hurt[60]! ^= 1;
    await choose('b.locked', hurt);
    await page.getByLabel('密码', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('这个文件已经损坏').waitFor();
    await choose('c.json', Buffer.from('{"name":"package"}'));
    await page.getByText('不是从这里存下的').waitFor();
    expect(await page.locator('main').innerText()).toContain('20,000元');
  });
});

test('where the browser may not encrypt, it says so, and the plain file is still there', async () => {
  const { page } = await visit({ ...atDesk, acceptDownloads: true });
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await openDesk(page);
  await bringFamily(page);
  await page.getByText('存成文件', { exact: true }).click();
  await page.getByText('只能存不加密码的文件').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件，不加密码' }).click(),
  ]);
  const file = readFileSync(await download.path());
  await page.keyboard.press('Control+Enter');
  await page.getByText('接着居民的回答', { exact: true }).click();
  const chooser = page.getByLabel('或者选一个文件');
  await chooser.setInputFiles({ name: 'a.locked', mimeType: '', buffer: Buffer.from('LZ-SEAL\n') });
  await page.getByText('加了密码的文件在这里打不开').waitFor();
  await chooser.setInputFiles({ name: 'a.json', mimeType: '', buffer: file });
  await page.getByText('90,000元').waitFor();
  await page.getByText('锁屏', { exact: true }).click();
  await page.getByText('不能设密码').waitFor();
  expect(await page.getByLabel(/^密码/).count()).toBe(0);
});

describe('the idle lock', () => {
  test('warns a minute before, stays by one key, and clears the screen where no passphrase is set', async () => {
    const { page } = await visit(atDesk);
    await page.clock.install();
    await openDesk(page);
    await bringFamily(page);
    await page.clock.runFor(9 * 60_000 + 2_000);
    await page.getByRole('dialog', { name: '还在吗？' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused(page)).toBe('desk-print');
    await page.clock.runFor(9 * 60_000 + 2_000);
    // A laptop that slept: no timer ran, and the key that wakes it finds the screen locked.
    await page.clock.fastForward(30 * 60_000);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
    expect(await page.content()).not.toContain('20000');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '重新开始' }).click();
    await page.locator('#desk-topics:focus').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('妈妈的收入');
  });

  test('a page that was left and is kept for the way back is locked', async () => {
    const { page } = await visit(atDesk);
    await openDesk(page);
    await bringFamily(page);
    // Chromium keeps no page for the way back while it is driven by a test.
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    expect(await page.content()).not.toContain('20000');
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
  });

  test('with a passphrase gives the answers back, and nobody else', async () => {
    const { page } = await visit(atDesk);
    await openDesk(page);
    await page.getByText('锁屏', { exact: true }).click();
    await page.getByLabel('密码（至少8位）').fill(passphrase);
    await page.getByLabel('再输一次').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('已经设了密码').waitFor();
    await page.locator('#desk-topics').focus();
    await bringFamily(page);
    await page.getByRole('button', { name: '现在锁屏' }).click();
    await page.getByRole('heading', { name: '已锁屏' }).waitFor();
    expect(await page.content()).not.toContain('20000');
    await page.getByLabel('密码', { exact: true }).fill('guessed it?');
    await page.keyboard.press('Enter');
    await page.getByText('密码不对').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('密码', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('20,000元').waitFor();
    expect(await verdicts(page)).toContain('2026年的3,600元');
  });
});

test('axe finds nothing wrong in any look, empty, half answered and answered, and 360 px need no scrolling sideways', async () => {
  const { page } = await visit(atDesk);
  await openDesk(page);
  const found: string[] = [];
  const examine = async (what: string): Promise<void> => {
    for (const look of looks) {
      await putOn(page, look);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) found.push(`${what}, ${look.name}: ${wide} px too wide at ${width}`);
        found.push(...(await violations(page)).map((each) => `${what}, ${look.name}, ${width}: ${each}`));
      }
    }
    await putOn(page, looks[0]!);
    await page.setViewportSize(atDesk.viewport);
  };
  await examine('empty');
  await page.locator('#desk-topics').focus();
  for (const key of ['4', 'Enter', '1']) await page.keyboard.press(key);
  await examine('half answered');
  await page.keyboard.press('Control+Enter');
  await bringFamily(page);
  await openAll(page);
  await examine('answered');
  expect(found).toEqual([]);
}, 240_000);

test('in English every word is English', async () => {
  const { page } = await visit(atDesk);
  await openDesk(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('What does the resident want to know?').waitFor();
  await page.locator('#desk-topics').focus();
  await bringFamily(page);
  expect(await verdicts(page)).toContain('You can get');
  await page.keyboard.press('?');
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/[\u4e00-\u9fff]/);
});
