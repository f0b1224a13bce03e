import type { Pack } from '#dsl';
import type { Column } from './column.ts';
import { householdRows, listHeaders } from './householdRows.ts';
import type { Table } from './table.ts';
import { inventedHouseholds } from './inventedHouseholds.ts';

/** A list of invented households with their invented names, under the headers of the template. */
export function inventedTable(pack: Pack, columns: readonly Column[], count: number, asOf: string): Table {
  const rows = [...inventedHouseholds(count, asOf)].flatMap(({ key, name, phone, household }) =>
    householdRows(pack, columns, key, household).map((row) => [name, phone, ...row]),
  );
  return { name: '名册', rows: [['姓名', '电话', ...listHeaders(columns)], ...rows] };
}
