import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { textsIn } from '../../src/export/textsIn.ts';
import { languages } from '../../src/i18n/languages.ts';
import deskEn from '../../src/i18n/desk/en.json';
import deskZh from '../../src/i18n/desk/zh-CN.json';
import pageEn from '../../src/i18n/en.json';
import listsEn from '../../src/i18n/lists/en.json';
import listsZh from '../../src/i18n/lists/zh-CN.json';
import pageZh from '../../src/i18n/zh-CN.json';

type Words = { readonly [key: string]: string | Words };

/** Every text by its key: `nav.back`. */
const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => String(name))
    .sort((a, b) => a.localeCompare(b))
    .join();

describe.each([
  ['the pages of a family', pageZh, pageEn],
  ['the desk of a community worker', deskZh, deskEn],
  ['the lists of a community worker', listsZh, listsEn],
])('%s', (_name, chinese: Words, english: Words) => {
  test('have the same keys in both languages', () => {
    expect(flat(english).map(([key]) => key)).toEqual(flat(chinese).map(([key]) => key));
  });

  test('fill the same placeholders', () => {
    const named = (words: Words) =>
      Object.fromEntries(flat(words).map(([key, text]) => [key, placeholders(text)]));
    expect(named(english)).toEqual(named(chinese));
  });

  test('do not shout in Chinese, and leave none in the English', () => {
    expect(flat(chinese).filter(([, text]) => /[!！]/.test(text))).toEqual([]);
    expect(flat(english).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});

test('every language has a file for the page; a further one has every text of the rules, and none left open', () => {
  const further = languages.map(({ tag }): string => tag).filter((tag) => tag !== 'zh-CN' && tag !== 'en');
  expect(languages.filter(({ tag }) => !existsSync(`src/i18n/${tag}.json`))).toEqual([]);
  for (const tag of further) {
    const words = new Map(
      Object.entries<string>(JSON.parse(readFileSync(`src/i18n/rules/${tag}.json`, 'utf8'))),
    );
    const open = textsIn(liuzhou).filter(({ zh: text }) => (words.get(text) ?? '…').startsWith('…'));
    expect(open, `npm run words -- ${tag}`).toEqual([]);
  }
});

test('the texts to be translated are those of the rules: titles, questions, options, papers; no worked example', () => {
  const texts = textsIn(liuzhou).map(({ zh: text }) => text);
  expect(texts).toContain('3岁以下婴幼儿照护专项附加扣除');
  expect(texts).toContain('孩子是哪一天出生的？');
  expect(new Set(texts).size).toBe(texts.length);
  const name = { zh: '只在例子里', en: 'only in an example' };
  const [first, ...others] = liuzhou.benefits;
  const [example, ...more] = first!.examples;
  const withExample = { ...first!, examples: [{ ...example, name }, ...more] } as const;
  expect(textsIn({ ...liuzhou, benefits: [withExample, ...others] })).not.toContainEqual(name);
});
