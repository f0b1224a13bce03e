import { expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { headerOfColumn } from '../../src/lists/mapping.ts';
import { columnsForTopics, templateTables } from '../../src/lists/template.ts';

const ids = (topics: readonly string[]): string[] =>
  columnsForTopics(rulebookOf(liuzhou), topics).map(({ id }) => id);

test('a column stands for every fact of the family and the child, and for each of two parents', () => {
  const count = (subject: string): number =>
    liuzhou.facts.filter(({ id }) => id.startsWith(`${subject}.`)).length;
  expect(columnsOf(liuzhou)).toHaveLength(count('family') + 2 * count('parent') + count('child'));
  const all = columnsOf(liuzhou).map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
});

test('a template for one topic has the columns that topic can need, and no others', () => {
  const subsidy = ids(['subsidy']);
  expect(subsidy).toEqual(expect.arrayContaining(['child.stage', 'child.birthDate', 'child.subsidyFirst']));
  expect(subsidy).not.toContain('family.publicRental');
  expect(ids(['housing'])).toContain('family.publicRental');
  // Who the parents and children are is always asked: it says whether there are any.
  expect(ids([])).toEqual(['parent-1.role', 'parent-2.role', 'child.stage']);
});

test('a template explains every column in both languages and offers the choices in the cells', () => {
  const columns = columnsOf(liuzhou);
  const [list, explanation] = templateTables(columns, '2026-11-24');
  const rowOf = (header: string) => explanation?.rows.find(([first]) => first === header) ?? [];
  expect(rowOf('婚姻状况').slice(0, 7)).toEqual([
    '婚姻状况',
    'Marital status',
    '现在的婚姻状况是？',
    'What is the marital status now?',
    '已婚；离婚，没有再婚；丧偶，没有再婚；没有登记结婚',
    'Married; Divorced, not remarried; Widowed, not remarried; Not married',
    '已婚',
  ]);
  for (const { header } of columns) expect(rowOf(header.zh).slice(0, 7)).not.toContain('');
  const at = list?.rows[0]?.indexOf('婚姻状况') ?? -1;
  expect(list?.choices?.[at]).toEqual(['已婚', '离婚，没有再婚', '丧偶，没有再婚', '没有登记结婚', '不清楚']);
});

test('a column is called by its header', () => {
  expect(headerOfColumn(liuzhou, 'household')?.zh).toBe('户号');
  expect(headerOfColumn(liuzhou, 'parent-1.birthDate')?.zh).toBe('家长1：出生日期');
  expect(headerOfColumn(liuzhou, 'mother.birthDate')?.zh).toBe('妈妈：出生日期');
  expect(headerOfColumn(liuzhou, 'gone')).toBeUndefined();
});
