import { describe, expect, test } from 'vitest';
import * as child from '../../rules/facts/child.ts';
import * as family from '../../rules/facts/family.ts';
import * as parent from '../../rules/facts/parent.ts';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { exampleCells } from '../../src/lists/exampleCells.ts';
import { cellReader } from '../../src/lists/readCell.ts';
import type { Cell } from '../../src/lists/sheet.ts';

const asOf = '2026-11-24';

describe('a date', () => {
  const read = cellReader(child.childBirthDate, asOf);
  const tenthOfJune: readonly Cell[] = [
    '2025-06-10',
    '2025/6/10',
    '2025.6.10',
    '20250610',
    20250610,
    '2025年6月10日',
    '２０２５年６月１０日',
    ' 2025-6-10 ',
    '2025-06-10 00:00:00',
    // Excel's number of the day: 45,818 days after 30 December 1899.
    45818,
    '45818',
    45818.5,
  ];
  test.each(tenthOfJune)('%s', (cell) => expect(read(cell)).toEqual({ value: '2025-06-10' }));
  test.each<Cell>(['2025年6月', '10/6/2025', '2025-02-29', 'abc', '2026-11-25', 1, true])('not %s', (cell) =>
    expect(read(cell)).toHaveProperty('problem'),
  );
  test('says which dates would do', () => {
    expect(read('2026-11-25')).toEqual({
      problem: {
        zh: '请填1930年1月1日到2026年11月24日之间的日期',
        en: 'Enter a date between 1 January 1930 and 24 November 2026',
      },
    });
  });
});

describe('yes or no', () => {
  const read = cellReader(family.hardship, asOf);
  test.each<Cell>(['是', '有', 'Y', 'yes', 1, '1', true, '√'])('%s', (cell) =>
    expect(read(cell)).toEqual({ value: true }),
  );
  test.each<Cell>(['否', '无', '不是', '没有', 'n', 0, '0', false, '×'])('%s', (cell) =>
    expect(read(cell)).toEqual({ value: false }),
  );
  test('neither', () =>
    expect(read('也许')).toEqual({ problem: { zh: '请填：是、否', en: 'Enter: yes, no' } }));
});

describe('a choice', () => {
  const read = cellReader(family.marriage, asOf);
  test.each([
    ['已婚', 'married'],
    ['Married', 'married'],
    ['divorced', 'divorced'],
    ['离婚，没有再婚', 'divorced'],
    ['离婚,没有再婚', 'divorced'],
    ['离婚', 'divorced'],
    ['丧偶', 'widowed'],
  ])('%s', (cell, value) => expect(read(cell)).toEqual({ value }));
  test('a beginning that several options share is none of them', () => {
    // “离婚了，抚养权在我们这边” and “离婚了，抚养权在另一方”.
    expect(cellReader(child.childCustody, asOf)('离婚了')).toHaveProperty('problem');
  });
  test('as registers have it', () => {
    expect(cellReader(child.childSex, asOf)('女')).toEqual({ value: 'girl' });
    expect(cellReader(parent.parentRole, asOf)('母亲')).toEqual({ value: 'mother' });
  });
});

describe('money', () => {
  const read = cellReader(parent.parentComprehensiveTaxable, asOf);
  test.each<Cell>(['12000', '12,000', '1.2万', 12000, '１２０００元'])('%s', (cell) =>
    expect(read(cell)).toEqual({ value: 12_000 }),
  );
  test.each<Cell>(['八万', -1, '10.5', 1_000_000_001])('not %s', (cell) =>
    expect(read(cell)).toHaveProperty('problem'),
  );
});

test('an empty cell has not been asked; “不清楚” is an answer', () => {
  const read = cellReader(family.marriage, asOf);
  for (const cell of ['', ' ', '/', '—', '-']) expect(read(cell)).toBeUndefined();
  for (const cell of ['不清楚', '不知道', 'not sure', '？']) expect(read(cell)).toEqual({ value: null });
});

test.each(columnsOf(liuzhou).map((column) => [column.header.zh, column] as const))(
  'the example of the template for %s can be read',
  (_, column) => {
    const [example = ''] = exampleCells([column], asOf);
    expect(cellReader(column.fact, asOf)(example)).toHaveProperty('value');
  },
);
