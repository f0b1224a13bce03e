import {
  all,
  any,
  atLeast,
  before,
  below,
  clause,
  count,
  dayOf,
  duringMonths,
  endOfYear,
  is,
  not,
  oneOf,
  onOrAfter,
  reached,
  reachedDays,
  reachedMonths,
  refer,
  unsettled,
  yearsAfter,
  type Condition,
} from '#dsl';
import { expect, test } from 'vitest';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { conditionLine } from '../../src/sheet/conditionLine.ts';
import type { SheetLine } from '../../src/sheet/sheetLine.ts';
import { benefitWhen, born, kind, law, local, office, packOf, text, works } from '../engine/aPack.ts';

const rulebook = rulebookOf(packOf(benefitWhen(is(local, true))));
const lineOf = (condition: Condition): SheetLine => conditionLine(condition, rulebook);

type Language = 'zh' | 'en';
const outline = ({ says, parts = [] }: SheetLine, language: Language): unknown =>
  parts.length === 0 ? says[language] : { [says[language]]: parts.map((part) => outline(part, language)) };

test.each<[Condition, string, string]>([
  [is(local, true), '本地：是', '本地: yes'],
  [is(local, false), '本地：不是', '本地: no'],
  [is(kind, 'born'), '情况：已出生', '情况: 已出生'],
  [oneOf(kind, ['born', 'expected']), '情况：“已出生”或“未出生”', '情况: “已出生” or “未出生”'],
  [onOrAfter(born, '2025-01-01'), '出生在2025年1月1日当天或以后', '出生: on or after 1 January 2025'],
  [before(born, '2016-01-01'), '出生在2016年1月1日以前（不含当天）', '出生: before 1 January 2016'],
  [reached(born, 0), '出生已经到了（含当天）', '出生: has come (that day included)'],
  [
    reached(born, 18),
    '从出生算起满18年（含满的当天）',
    '出生: at least 18 years ago (the day itself included)',
  ],
  [
    reachedMonths(born, 1),
    '从出生算起满1个月（含满的当天）',
    '出生: at least 1 month ago (the day itself included)',
  ],
  [
    reachedMonths(born, -6),
    '离出生正好或不到6个月，或者已经过了',
    '出生: no more than 6 months away, or past',
  ],
  [
    reachedDays(born, 91),
    '从出生算起满91天（含满的当天）',
    '出生: at least 91 days ago (the day itself included)',
  ],
  [not(is(kind, 'born')), '情况：不是“已出生”', '情况: not “已出生”'],
  [not(is(local, true)), '本地：不是“是”', '本地: not “yes”'],
  [not(before(born, '2016-01-01')), '出生不在2016年1月1日以前', '出生: not before 1 January 2016'],
  [
    not(onOrAfter(born, '2016-01-01')),
    '出生不在2016年1月1日当天或以后',
    '出生: not on or after 1 January 2016',
  ],
  [not(reached(born, 0)), '出生还没有到', '出生: has not come'],
  [not(reached(born, 18)), '从出生算起没有满18年', '出生: not yet 18 years ago'],
  [not(reachedMonths(born, -6)), '离出生还不止6个月', '出生: more than 6 months away'],
  [
    duringMonths({ from: dayOf(born), before: yearsAfter(3, dayOf(born)) }),
    '从出生所在的月份起，到出生满3年的那天所在的月份的前一个月止',
    'From the month of the 出生 up to the month before the month of the day 3 years after the 出生',
  ],
  [
    duringMonths({ through: endOfYear(yearsAfter(1, dayOf(born))) }),
    '到出生满1年的那天那一年的12月31日所在的月份止（含这个月）',
    'Through the month of 31 December of the year of the day 1 year after the 出生',
  ],
])('%j', (condition, zh, en) => {
  const { says, condition: kept, parts } = lineOf(condition);
  expect(says).toEqual({ zh, en });
  expect(kept).toBe(condition);
  expect(parts).toBeUndefined();
});

test('counts say how many and of whom', () => {
  const where = is(kind, 'born');
  const zh = (condition: Condition) => outline(lineOf(condition), 'zh');
  const en = (condition: Condition) => outline(lineOf(condition), 'en');
  expect(zh(atLeast(count('child', where), 1))).toEqual({ '至少1个孩子符合：': ['情况：已出生'] });
  expect(zh(below(count('child', where), 4))).toEqual({ '不到4个孩子符合：': ['情况：已出生'] });
  expect(zh(below(count('parent', is(works, true)), 1))).toEqual({ '没有一位家长符合：': ['工作：是'] });
  expect(en(atLeast(count('child', where), 1))).toEqual({
    'At least 1 child of whom this holds:': ['情况: 已出生'],
  });
  expect(en(atLeast(count('child', where), 3))).toEqual({
    'At least 3 children of whom this holds:': ['情况: 已出生'],
  });
  expect(en(below(count('child', where), 1))).toEqual({ 'No child of whom this holds:': ['情况: 已出生'] });
  expect(en(below(count('parent', is(works, true)), 2))).toEqual({
    'Fewer than 2 parents of whom this holds:': ['工作: yes'],
  });
});

test('a group inside a group of its kind is one group, and a group of one is none', () => {
  const [a, b, c] = [is(local, true), is(kind, 'born'), reached(born, 0)];
  expect(outline(lineOf(all(a, all(b, any(c)))), 'zh')).toEqual({
    '以下都要符合：': ['本地：是', '情况：已出生', '出生已经到了（含当天）'],
  });
  expect(outline(lineOf(any(a, all(b, c))), 'zh')).toEqual({
    '以下有一项就可以：': ['本地：是', { '以下都要符合：': ['情况：已出生', '出生已经到了（含当天）'] }],
  });
});

test('a "not" of several denies that they come together, or that any of them comes', () => {
  const [a, b] = [is(local, true), is(kind, 'born')];
  expect(outline(lineOf(not(all(a, b))), 'zh')).toEqual({
    '以下情形没有同时出现：': ['本地：是', '情况：已出生'],
  });
  expect(outline(lineOf(not(any(a, b))), 'zh')).toEqual({
    '以下情形一项也没有：': ['本地：是', '情况：已出生'],
  });
  expect(outline(lineOf(not(below(count('child', b), 1))), 'zh')).toEqual({
    '不是以下情形：': [{ '没有一个孩子符合：': ['情况：已出生'] }],
  });
});

test('a clause carries its citation, and what no paper settles the office to ask', () => {
  const source = refer(law, '三');
  const line = lineOf(clause(text('从出生起'), source, is(local, true)));
  expect(line.says).toEqual(text('从出生起'));
  expect(line.source).toBe(source);
  expect(line.parts?.map(({ says }) => says.zh)).toEqual(['本地：是']);
  const open = lineOf(unsettled(text('算不算'), office));
  expect(open.says.zh).toBe('文件没有写明，不下结论：算不算');
  expect(open.ask).toBe('office');
});
