import type { Household } from '#dsl';
import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { harmless } from '../../src/lists/harmless.ts';
import type { List } from '../../src/lists/list.ts';
import { mapHeaders } from '../../src/lists/mapping.ts';
import { readList } from '../../src/lists/readList.ts';
import { noticeTable, problemTable, resultTable } from '../../src/lists/resultTables.ts';
import { screen } from '../../src/lists/screen.ts';
import type { Screening } from '../../src/lists/screening.ts';
import type { Cell } from '../../src/lists/sheet.ts';
import { countsByBenefit, questionsWorthAsking, summaryOf } from '../../src/lists/summary.ts';
import { householdsOf, viewHousehold, type View } from '../../src/lists/view.ts';

const rulebook = rulebookOf(liuzhou);

/**
 * Three families on 24 November 2026. 甲: a child born on 10 June 2025, nothing missing for the subsidy of children
 * under 3 (F2). 乙: the same, but nobody has asked whether the child is Chinese, which alone decides. 丙: a child born
 * on 1 October 2026, whose 90th day is 30 December 2026.
 */
const list = listOf([
  [
    '户号',
    '姓名',
    '孩子的情况',
    '孩子出生日期',
    '孩子：孩子和您家的关系',
    '孩子：中国国籍',
    '孩子：第一次申请育儿补贴',
    '孩子：抚养权',
  ],
  ['1', '甲', '已经出生', '2025-06-10', '亲生', '是', '还没有申请过', '没有离婚'],
  ['2', '=乙', '已经出生', '2025-06-10', '亲生', '', '还没有申请过', '没有离婚'],
  ['3', '丙', '已经出生', '2026-10-01', '亲生', '是', '还没有申请过', '没有离婚'],
]);
const screening = screened(list.households.map(({ household }) => household));

const inOrder: View = { sort: 'list', isDescending: false };
const seen = (view: Partial<View>): number[] => householdsOf(list, screening, { ...inOrder, ...view });
const shown = (view: Partial<View>) =>
  seen(view).map((at) => viewHousehold(list, screening, { ...inOrder, ...view }, at));

const subsidyTitle = '育儿补贴（2025年起出生）';

describe('what a list comes to', () => {
  test('who gets the childcare subsidy', () => {
    const benefit = 'childcare-subsidy';
    expect(seen({ benefit, groups: ['entitled'] })).toEqual([0, 2]);
    expect(seen({ benefit, groups: ['missingAnswer'] })).toEqual([1]);
    expect(countsByBenefit(screening).find((one) => one.benefit === benefit)?.of).toEqual({
      entitled: 2,
      discretion: 0,
      encouraged: 0,
      missingAnswer: 1,
      askOffice: 0,
      later: 0,
      no: 0,
    });
  });

  test('which question to ask whom', () => {
    const nationality = questionsWorthAsking(screening).find(({ fact }) => fact === 'child.isChinese');
    expect(nationality?.households).toEqual([1]);
    const most = questionsWorthAsking(screening).map(({ households }) => households.length);
    expect(most).toEqual([...most].sort((a, b) => b - a));
  });

  test('what is due within 90 days, soonest first', () => {
    // 1 October and 90 days: 30 October days left in October, 30 in November, 30 in December.
    const benefit = 'newborn-medical-insurance';
    expect(shown({ benefit, isDue: true })).toEqual([
      expect.objectContaining({ at: 2, key: '3', due: { benefit, by: '2026-12-30' } }),
    ]);
    const days = shown({ isDue: true, sort: 'due' }).map(({ due }) => due?.by ?? '');
    expect(days).toEqual([...days].sort());
    expect(days.filter((by) => by < '2026-11-24' || by > '2027-02-22')).toEqual([]);
  });

  test('whom one answer would decide, and whose name has these letters', () => {
    expect(seen({ benefit: 'childcare-subsidy', lacksOnly: 'child.isChinese' })).toEqual([1]);
    expect(seen({ letters: '乙' })).toEqual([1]);
    expect(seen({ letters: '丁' })).toEqual([]);
  });

  test('every household stands in a view without a filter, in the order asked for', () => {
    expect(seen({})).toEqual([0, 1, 2]);
    expect(seen({ isDescending: true })).toEqual([2, 1, 0]);
    const benefit = 'childcare-subsidy';
    expect(seen({ benefit, sort: 'group' })).toEqual([0, 2, 1]);
    // 乙 lacks one answer; of the others nothing is missing.
    expect(seen({ benefit, sort: 'missing' })).toEqual([1, 0, 2]);
    expect(shown({ benefit, groups: ['missingAnswer'] })).toMatchObject([
      {
        at: 1,
        key: '2',
        personal: ['=乙'],
        group: 'missingAnswer',
        benefits: [benefit],
        missing: ['child.isChinese'],
      },
    ]);
  });

  test('in one sight: how many get something, lack a single answer, have something due', () => {
    expect(summaryOf(list, screening, rulebook)).toMatchObject({
      households: 3,
      canGet: 3,
      personalHeaders: ['姓名'],
    });
    expect(summaryOf(list, screening, rulebook).questions).toContainEqual(
      expect.objectContaining({ fact: 'child.isChinese', households: 1 }),
    );
  });
});

test('what every family has, whatever it answers, is not counted among what it can get', () => {
  const untold = listOf([['户号'], ['1']]);
  const nothing = screened(untold.households.map(({ household }) => household));
  // 不收社会抚养费 holds for everybody.
  expect(countsByBenefit(nothing).find(({ benefit }) => benefit === 'no-social-fee')?.of.entitled).toBe(1);
  expect(summaryOf(untold, nothing, rulebook)).toMatchObject({ households: 1, canGet: 0 });
});

describe('what goes into a file', () => {
  const { rows } = resultTable(liuzhou, list, screening);
  test('is one row for each household and benefit, with the personal columns', () => {
    expect(rows[0]).toEqual(['户号', '姓名', '待遇', '情况', '给谁', '还差的回答', '最近的截止日']);
    const subsidy = rows.filter((row) => row[2] === subsidyTitle);
    expect(subsidy.map((row) => row.slice(0, 6))).toEqual([
      ['1', '甲', subsidyTitle, '可以享受', '孩子1', ''],
      ['2', "'=乙", subsidyTitle, '还差回答', '孩子1', '中国国籍'],
      ['3', '丙', subsidyTitle, '可以享受', '孩子1', ''],
    ]);
    expect(rows.filter((row) => row[3] === '不符合')).toEqual([]);
  });

  test('is one row a household for a notice', () => {
    const notices = noticeTable(liuzhou, list, screening).rows;
    expect(notices).toHaveLength(4);
    expect(notices[1]?.[2]).toContain(subsidyTitle);
  });

  test('names what has to be put right', () => {
    const faulty = listOf([
      ['户号', '婚姻状况'],
      ['1', '=HYPERLINK("x")'],
    ]);
    expect(problemTable(faulty).rows[1]?.slice(0, 6)).toEqual([
      '名册',
      2,
      'B2',
      '婚姻状况',
      '1',
      `'=HYPERLINK("x")`,
    ]);
  });

  test.each(['=1+1', '+86 1', '-1', '@a', '\tx', '\rx', '＝1'])('%j does no harm', (cell) =>
    expect(harmless(cell)).toBe(`'${cell}`),
  );
  test.each<Cell>(['甲', '2025-06-10', '1+1', -1, true, ''])('%j stays as it is', (cell) =>
    expect(harmless(cell)).toBe(cell),
  );
});

function listOf(rows: readonly (readonly Cell[])[]): List {
  const sheet = { name: '名册', rows };
  return readList(liuzhou, sheet, mapHeaders(liuzhou, sheet), '2026-11-24');
}

function screened(households: readonly Household[]): Screening {
  const steps = screen(rulebook, households, '2026-11-24');
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
