import { liuzhou } from '../../../rules/liuzhou/pack.ts';
import { columnsOf } from '../../../src/lists/column.ts';
import { inventedHouseholds, type InventedHousehold } from '../../../src/lists/inventedHouseholds.ts';
import { householdRows, listHeaders } from '../../../src/lists/householdRows.ts';
import { cellName, type Cell } from '../../../src/lists/sheet.ts';

/** Something wrong in a list: where it stands, what stands there, and words that must say what would be right. */
type Fault = { readonly cell: string; readonly found: string; readonly says: string };

export type FaultyList = {
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly Fault[];
  /** Those with nothing wrong in their rows. */
  readonly sound: readonly InventedHousehold[];
};

type Plant = {
  readonly times: number;
  readonly header: string;
  readonly found: string;
  readonly says: string;
  /** It is told at the second row of a household, because the first says otherwise. */
  readonly first?: string;
};

/** What people get wrong, by the header it stands under; each so many times, every time in another household. */
const plants: readonly Plant[] = [
  { times: 6, header: '孩子：出生日期', found: '2025-02-30', says: '1 到 28' },
  { times: 5, header: '孩子：出生日期', found: '去年夏天', says: '2025-06-10' },
  { times: 4, header: '孩子：出生日期', found: '2031-01-01', says: '2026年11月24日' },
  { times: 7, header: '家里经济困难', found: '也许', says: '是、否' },
  { times: 6, header: '婚姻状况', found: '保密', says: '已婚' },
  { times: 4, header: '家长1：综合所得全年应纳税所得额', found: '很多', says: '整数金额' },
  { times: 4, header: '户号', found: '', says: '户号' },
  { times: 4, header: '婚姻状况', found: '离婚', first: '已婚', says: '和同一户的' },
];

/** Invented households as a sheet, with 40 faults whose places are known. */
export function faultyList(count: number, asOf: string): FaultyList {
  const columns = columnsOf(liuzhou);
  const headers = ['姓名', '电话', ...listHeaders(columns)];
  const rows: Cell[][] = [headers];
  const faults: Fault[] = [];
  const sound: InventedHousehold[] = [];
  const queue = plants.flatMap((plant) => Array.from({ length: plant.times }, () => plant));
  const every = Math.floor(count / (queue.length + 10));
  [...inventedHouseholds(count, asOf)].forEach((one, i) => {
    const own: Cell[][] = householdRows(liuzhou, columns, one.key, one.household).map((row) => [
      one.name,
      one.phone,
      ...row,
    ]);
    const [next] = queue;
    const fits = next && (next.first === undefined ? own.length === 1 : own.length > 1);
    const hasChild = (one.household.children?.length ?? 0) > 0;
    if (next && fits && hasChild && i % every < 12) {
      queue.shift();
      const column = headers.indexOf(next.header);
      const [first, second] = own;
      if (first && next.first !== undefined) first[column] = next.first;
      const at = next.first === undefined ? first : second;
      if (at === undefined || column < 0) throw new Error(`There is no place for ${next.header}`);
      at[column] = next.found;
      const row = rows.length + (next.first === undefined ? 0 : 1);
      faults.push({ cell: cellName(row, column), found: next.found, says: next.says });
    } else sound.push(one);
    rows.push(...own);
  });
  if (queue.length > 0) throw new Error(`${queue.length} faults found no place`);
  return { rows, faults, sound };
}
