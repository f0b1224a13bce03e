import { expect, inject, test } from 'vitest';
import { tellTaxFamily } from './support/taxFamily.ts';
import { visits } from './support/visit.ts';

const visit = visits();

/** Does as browsers do that translate: every text, whenever it comes, is taken out and stands in an element of theirs. */
function translateAsBrowsersDo(): void {
  const translate = (root: Node): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, title')) continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstChild!.textContent = text.data;
      text.replaceWith(font);
    }
  };
  addEventListener('DOMContentLoaded', () => {
    translate(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) {
        addedNodes.forEach((node) => translate(node.parentNode ?? node));
        if (target.nodeType === Node.TEXT_NODE && target.parentNode) translate(target.parentNode);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

test('a page that the browser translates goes on to the same result', async () => {
  const { page, family, complaints } = await visit();
  await page.addInitScript(translateAsBrowsersDo);
  // Such a page is drawn anew once the script is there, and nobody's finger is quicker; the test's would be.
  await page.goto(inject('siteUrl'));
  await page.locator('html[data-script=on]').waitFor();
  await tellTaxFamily(family);
  await family.seeResult();
  expect(await page.locator('main font').count()).toBeGreaterThan(20);
  const result = await family.group('您可以享受').innerText();
  expect(result).toContain('2026年可扣12个月，共24,000元');
  expect(result).toContain('由爸爸一人扣最划算，今年省2,400元。');

  // Words that change in place: on 1 June 2027 the year before is 2026, and the year that counts is 2027.
  await page.getByText('换一天看看').click();
  const day = page.getByRole('group', { name: '按哪一天的情况计算？' });
  await day.getByLabel('年').fill('2027');
  await day.getByLabel('月').fill('6');
  await day.getByLabel('日').fill('1');
  await family.press('按这一天计算');
  await page.getByText('按 2027年6月1日 的情况计算').waitFor();
  expect(await family.group('您可以享受').innerText()).toMatch(/孩子\s+2027年可扣12个月，共24,000元/);
  expect(complaints).toEqual([]);
});
