import { expect, test } from 'vitest';
import en from '../../src/i18n/en.json';
import zh from '../../src/i18n/zh-CN.json';

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

test('both languages have the same keys', () => {
  expect(flat(en).map(([key]) => key)).toEqual(flat(zh).map(([key]) => key));
});

test('both languages fill the same placeholders', () => {
  const named = (words: Words) =>
    Object.fromEntries(flat(words).map(([key, text]) => [key, placeholders(text)]));
  expect(named(en)).toEqual(named(zh));
});

test('no Chinese text shouts, and none is left in the English', () => {
  expect(flat(zh).filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  expect(flat(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
});
