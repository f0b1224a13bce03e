import { expect, test } from 'vitest';
import { readDate, readDateText, readYuan } from '../../src/questionnaire/typed.ts';

const date = (year: string, month: string, day: string) => readDate({ year, month, day });

test.each([
  ['2025', '6', '10', '2025-06-10'],
  ['２０２５', '０６', '１０', '2025-06-10'],
  [' 2025 ', '06 ', ' 1', '2025-06-01'],
  ['2024', '2', '29', '2024-02-29'],
])('%s / %s / %s is %s', (year, month, day, expected) => {
  expect(date(year, month, day)).toEqual({ value: expected });
});

test.each([
  ['25', '6', '10', '年份'],
  ['2025', '13', '1', '月份'],
  ['2025', '', '1', '月份'],
  ['2025', '2', '29', '1 到 28'],
  ['2025', '4', '31', '1 到 30'],
  ['2025', '6', '0', '日子'],
  ['去年', '六月', '十号', '年份'],
  ['2025', '6', '1e1', '日子'],
])('%s / %s / %s is refused at the field at fault', (year, month, day, words) => {
  const read = date(year, month, day);
  expect(read && 'problem' in read && read.problem.zh).toContain(words);
});

test('nothing typed is no answer and no mistake', () => {
  expect(date('', ' ', '')).toBeUndefined();
  expect(readYuan('  ')).toBeUndefined();
});

test.each([
  ['90000', 90_000],
  ['90,000', 90_000],
  ['９００００元', 90_000],
  ['9万', 90_000],
  ['9.55万', 95_500],
  ['0', 0],
  ['12.00', 12],
  ['1,000,000,001', 1_000_000_001],
])('%s is %i yuan', (typed, yuan) => {
  expect(readYuan(typed)).toEqual({ value: yuan });
});

test.each(['-5', '九万', '1e5', '12.5', '9万5', '0x10', '$90', '1.23456万'])('%s is refused', (typed) => {
  expect(readYuan(typed)).toHaveProperty('problem');
});

test.each([
  '20250610',
  '２０２５０６１０',
  '2025-06-10',
  '2025/6/10',
  '2025.6.10',
  '2025年6月10日',
  ' 2025 06 10 ',
])('in one field, %s is 10 June 2025', (typed) => {
  expect(readDateText(typed)).toEqual({ value: '2025-06-10' });
});

test.each([
  ['2025061', '八位数字'],
  ['20251310', '月份'],
  ['20250230', '1 到 28'],
  ['去年', '八位数字'],
])('in one field, %s is no date: %s', (typed, says) => {
  const read = readDateText(typed);
  expect(read && 'problem' in read && read.problem.zh).toContain(says);
});

test('an empty field says nothing', () => {
  expect(readDateText(' ')).toBeUndefined();
});
