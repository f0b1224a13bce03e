import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cases } from './cases.ts';

const readme = readFileSync('tests/households/README.md', 'utf8');
const [, section = ''] = readme.split('## Boundaries');
const rows = [...section.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
  .map(([, boundary = '', names = '']) => ({ boundary, names: names.split('<br>') }))
  .slice(2);

test('the boundaries are listed', () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows)('$boundary', ({ names }) => {
  expect(names.filter((name) => !cases.some((one) => one.name === name))).toEqual([]);
});

test('a name stands for one case', () => {
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
