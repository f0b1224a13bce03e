import { describe, expect, test } from 'vitest';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { inventedHouseholds } from '../../src/lists/inventedHouseholds.ts';
import { columnsOf } from '../../src/lists/column.ts';
import { householdRows, listHeaders } from '../../src/lists/householdRows.ts';
import type { List } from '../../src/lists/list.ts';
import { mapHeaders } from '../../src/lists/mapping.ts';
import { readList } from '../../src/lists/readList.ts';
import type { Cell } from '../../src/lists/sheet.ts';

const asOf = '2026-11-24';

/** Reads rows under their headers, as a list would be opened. */
function read(...rows: readonly (readonly Cell[])[]): List {
  const sheet = { name: '名册', rows };
  return readList(liuzhou, sheet, mapHeaders(liuzhou, sheet), asOf);
}

const householdsOf = (list: List) => list.households.map(({ household }) => household);
const faultsOf = (list: List) =>
  list.problems.map(({ code, cell, row, found }) => [code, cell ?? row, found ?? '']);

describe('one household on several rows', () => {
  const list = read(
    ['户号', '家长1：身份', '孩子：孩子的情况', '孩子：出生日期', '婚姻状况', '姓名', '电话'],
    ['07', '妈妈', '已经出生', '2025-06-10', '已婚', '甲一', '111'],
    ['08', '爸爸', '没有', '', '', '乙', '222'],
    ['07', '', '已经出生', '2019/3/1', '已婚', '甲二', ''],
  );

  test('is put together by its key, one child a row', () => {
    expect(householdsOf(list)).toEqual([
      {
        family: { marriage: 'married' },
        parents: [{ id: 'parent-1', role: 'mother' }],
        children: [
          { id: 'child-1', stage: 'living', birthDate: '2025-06-10' },
          { id: 'child-2', stage: 'living', birthDate: '2019-03-01' },
        ],
      },
      { family: {}, parents: [{ id: 'parent-1', role: 'father' }], children: [] },
    ]);
    expect(list.problems).toEqual([]);
  });

  test('keeps its rows and what is personal in them', () => {
    expect(list.personalHeaders).toEqual(['姓名', '电话']);
    expect(list.households[0]).toMatchObject({
      key: '07',
      rows: [2, 4],
      personal: [
        ['甲一', '111'],
        ['甲二', ''],
      ],
      childRows: [0, 1],
    });
  });
});

describe('a fault is named at its place, and the rest is read', () => {
  test('a row without a key', () => {
    const list = read(['户号', '婚姻状况'], ['', '已婚'], ['2', '离婚']);
    expect(faultsOf(list)).toEqual([['noKey', 'A2', '']]);
    expect(householdsOf(list)).toEqual([{ family: { marriage: 'divorced' } }]);
  });

  test('two rows of a household that contradict each other', () => {
    const list = read(['户号', '婚姻状况'], ['1', '已婚'], ['1', '丧偶']);
    expect(faultsOf(list)).toEqual([['contradiction', 'B3', '丧偶']]);
    expect(list.problems[0]?.says.zh).toContain('B2');
    expect(householdsOf(list)).toEqual([{ family: {} }]);
  });

  test('children nobody told of', () => {
    const list = read(['户号', '孩子的情况', '孩子出生日期'], ['1', '', '']);
    expect(faultsOf(list)).toEqual([['untold', 'B2', '']]);
    expect(householdsOf(list)).toEqual([{ family: {} }]);
  });

  test('no children in one row and a child in another', () => {
    const list = read(['户号', '孩子的情况'], ['1', '没有'], ['1', '已经出生']);
    expect(faultsOf(list)).toEqual([['contradiction', 'B2', '没有']]);
    expect(householdsOf(list)).toEqual([{ family: {}, children: [{ id: 'child-1', stage: 'living' }] }]);
  });

  test('more children than a household may have', () => {
    const rows = Array.from({ length: 13 }, () => ['1', '已经出生']);
    const list = read(['户号', '孩子的情况'], ...rows);
    expect(faultsOf(list)).toEqual([['tooMany', 2, '']]);
    expect(householdsOf(list)).toEqual([{ family: {} }]);
  });

  test('a list without any key column', () => {
    const list = read(['婚姻状况', '预产期'], ['已婚', '']);
    expect(faultsOf(list)).toEqual([['noKey', 2, '']]);
  });
});

test('parents by who they are, as registers keep them', () => {
  const list = read(
    ['某街道育儿家庭名册'],
    ['家庭编号', '母亲出生日期', '母亲工作情况', '父亲出生年月日', '儿童出生日期'],
    ['1', '19900102', '有用人单位', '', 45818],
  );
  // Day 45818 of Excel is 45,818 days after 30 December 1899: 10 June 2025.
  expect(householdsOf(list)).toEqual([
    {
      family: {},
      parents: [{ id: 'parent-1', birthDate: '1990-01-02', work: 'employed', role: 'mother' }],
      children: [{ id: 'child-1', birthDate: '2025-06-10' }],
    },
  ]);
  expect(list.problems).toEqual([]);
});

describe('800 households with 40 faults', () => {
  const columns = columnsOf(liuzhou);
  const headers = ['姓名', ...listHeaders(columns)];
  const columnOf = (id: string): number => 2 + columns.findIndex((column) => column.id === id);
  const rows: Cell[][] = [headers];
  const invented = [...inventedHouseholds(1_200, asOf, 7)]
    .map(({ household, ...one }) => ({
      ...one,
      household: { ...household, children: household.children?.slice(0, 1) ?? [] },
    }))
    .filter(({ household }) => household.children.length === 1)
    .slice(0, 800);
  for (const { key, name, household } of invented) {
    const [first = []] = householdRows(liuzhou, columns, key, household);
    rows.push([name, ...first]);
  }
  // One in every twentieth household; row r of the file is the household in place r - 2.
  const kinds: readonly (readonly [column: string, value: Cell, code: string])[] = [
    ['family.marriage', '同居', 'badCell'],
    ['family.county', '北京', 'badCell'],
    ['family.publicRental', 1, 'badCell'],
    ['family.hardship', '也许', 'badCell'],
    ['family.thalassaemia', 2, 'badCell'],
    ['parent-1.role', '外婆', 'badCell'],
    ['parent-1.birthDate', '1990-02-30', 'badCell'],
    ['parent-1.birthDate', '1990年', 'badCell'],
    ['parent-2.birthDate', '2024-01-01', 'badCell'],
    ['parent-1.birthDate', '1909-12-31', 'badCell'],
    ['parent-1.comprehensiveTaxable', '八万', 'badCell'],
    ['parent-1.comprehensiveTaxable', -1, 'badCell'],
    ['parent-2.comprehensiveTaxable', '10000.5', 'badCell'],
    ['parent-1.businessTaxable', '1,000,000,001', 'badCell'],
    ['parent-1.soleTrader', '个体', 'badCell'],
    ['parent-2.work', '在职？', 'badCell'],
    ['parent-1.hukou', '广西', 'badCell'],
    ['parent-1.birthInsurance', '社保', 'badCell'],
    ['parent-1.income', '高', 'badCell'],
    ['parent-2.role', '继父', 'badCell'],
    ['child.stage', '上学', 'badCell'],
    ['child.birthDate', '2026-11-25', 'badCell'],
    ['child.birthDate', '06/10/2025', 'badCell'],
    ['child.birthDate', '2025-13-01', 'badCell'],
    ['child.birthDate', '25-6-10', 'badCell'],
    ['child.birthDate', 'abc', 'badCell'],
    ['child.birthDate', '2025年6月', 'badCell'],
    ['child.birthDate', '#REF!', 'badCell'],
    ['child.dueDate', '2027-12-31', 'badCell'],
    ['child.bond', '侄子', 'badCell'],
    ['child.sex', '未出生', 'badCell'],
    ['child.isChinese', '中国', 'badCell'],
    ['child.custody', '离婚', 'badCell'],
    ['child.subsidyFirst', '2025', 'badCell'],
    ['child.disability', '五级', 'badCell'],
    ['child.kindergarten', '中三班', 'badCell'],
    ['child.education', '博士', 'badCell'],
    ['child.adoptedOn', '明天', 'badCell'],
    ['household', '', 'noKey'],
    ['household', '', 'noKey'],
  ];
  const expected = kinds.map(([column, value, code], i) => {
    const row = 2 + i * 20;
    const at = column === 'household' ? 1 : columnOf(column);
    (rows[row - 1] ?? [])[at] = value;
    return [code, `${letters(at)}${row}`, String(value)];
  });
  const list = read(...rows);

  test('names every one at its cell, with what would be right', () => {
    expect(kinds).toHaveLength(40);
    expect(faultsOf(list)).toEqual(expected);
    expect(list.problems.filter(({ says }) => says.zh === '' || says.en === '')).toEqual([]);
  });

  test('reads the other 760 whole', () => {
    const faulty = new Set(expected.map(([, place]) => Number(/\d+$/.exec(String(place))?.[0])));
    const whole = list.households.filter(({ rows: [row = 0] }) => !faulty.has(row));
    expect(whole).toHaveLength(760);
    const told = new Map(invented.map((one) => [one.key, one.household]));
    expect(whole.map(({ household }) => household)).toEqual(whole.map(({ key }) => told.get(key)));
  });
});

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

test('a header row that no table has, as only a broken page would name it, keeps nobody waiting', () => {
  const sheet = { name: '名册', rows: [['户号'], ['1']] };
  const headers = { headerRow: -(2 ** 53), headers: ['户号'], mapping: { 户号: 'household' } };
  expect(readList(liuzhou, sheet, headers, asOf).households.map(({ key }) => key)).toEqual(['户号', '1']);
});
