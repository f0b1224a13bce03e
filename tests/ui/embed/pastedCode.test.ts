import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameListener } from '../../../src/ui/embed/frameListener.ts';
import { pastedCode, pastedFrame } from '../../../src/ui/embed/pastedCode.ts';

const site = 'https://birth.example/a/';

test('the tag says what was chosen, and its link leads to the same', () => {
  const [script = '', tag] = pastedCode(
    site,
    { lang: 'en', topic: 'tax', 'theme-primary': '#b8002a' },
    'Title',
  ).split('\n');
  expect(script).toMatch(
    /^<script src="https:\/\/birth\.example\/a\/embed\/v1\/embed\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" defer><\/script>$/,
  );
  expect(tag).toBe(
    '<birth-benefits lang="en" topic="tax" theme-primary="#b8002a"><a href="https://birth.example/a/?lang=en&amp;topic=tax&amp;primary=%23b8002a">Title</a></birth-benefits>',
  );
});

test('so does the frame alone', () => {
  expect(pastedFrame(site, { lang: 'zh-CN', measure: '5' }, '自查')).toContain(
    '<iframe src="https://birth.example/a/?lang=zh-CN&amp;measure=5" title="自查"',
  );
});

test('the integrity is that of what is published', () => {
  const published: unknown = JSON.parse(readFileSync('src/embed/published.json', 'utf8'));
  const [, integrity] = /integrity="([^"]+)"/.exec(pastedCode(site, {}, 'Title')) ?? [];
  expect(published).toEqual({ 'embed/v1/embed.js': integrity });
});

test('docs/embed.md shows the same listener', () => {
  expect(readFileSync('docs/embed.md', 'utf8')).toContain(frameListener);
});
