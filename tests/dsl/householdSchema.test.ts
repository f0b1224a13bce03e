import { householdJsonSchema, householdSchema, maxOf } from '#dsl';
import { expect, test } from 'vitest';
import { packOf } from '../engine/aPack.ts';

const pack = packOf();
const fits = (household: object): boolean => householdSchema(pack).safeParse(household).success;

test.each<[string, object]>([
  ['nothing', {}],
  ['a family', { family: { local: true, rents: false, rent: 10_000 } }],
  ['“不清楚”', { family: { local: null } }],
  ['members with and without a name', { parents: [{ role: 'a' }, { id: 'p', works: true }], children: [] }],
  ['a date', { children: [{ kind: 'born', born: '2024-02-29' }] }],
])('%s fits', (_, household) => {
  expect(fits(household)).toBe(true);
});

test.each<[string, object]>([
  ['a word where yes or no is asked', { family: { local: 'yes' } }],
  ['an option that is not there', { parents: [{ role: 'c' }] }],
  ['a day that does not exist', { children: [{ born: '2025-02-29' }] }],
  ['less than no yuan', { family: { rent: -1 } }],
  ['more than can be', { family: { rent: 10_001 } }],
  ['half a yuan', { family: { rent: 0.5 } }],
  ['what nobody asked', { family: { works: true } }],
  ['a parent’s answer of a child', { children: [{ works: true }] }],
  ['a list nobody asked for', { neighbours: [] }],
  ['more parents than the page takes', { parents: [{}, {}, {}] }],
  ['a name of no letters', { parents: [{ id: '' }] }],
  ['a name of 41 letters', { parents: [{ id: 'x'.repeat(41) }] }],
])('%s does not', (_, household) => {
  expect(fits(household)).toBe(false);
});

test('a name may have 40 letters', () => {
  expect(fits({ parents: [{ id: 'x'.repeat(40) }] })).toBe(true);
});

test('as many members as the page takes, none where no page lists them', () => {
  expect([maxOf(pack, 'parent'), maxOf(pack, 'child')]).toEqual([2, 5]);
  expect(maxOf({ ...pack, pages: [] }, 'child')).toBe(0);
});

test('as a JSON schema it names every answer with its question, for other programs', () => {
  const { properties } = householdJsonSchema(pack) as {
    properties: Record<string, { properties?: object; items?: { properties: object } }>;
  };
  expect(Object.keys(properties)).toEqual(['family', 'parents', 'children']);
  expect(properties.family?.properties).toMatchObject({ local: { description: '本地' } });
  expect(Object.keys(properties.children?.items?.properties ?? {})).toEqual(['id', 'kind', 'due', 'born']);
});
