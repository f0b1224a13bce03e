import type { Pack } from '#dsl';
import { columnsOf } from './column.ts';
import { inventedTable } from './inventedTable.ts';
import type { Table } from './table.ts';
import { templateTables } from './template.ts';

/** How many invented households the list to learn with has. */
const households = 300;

/** The list to learn with, and the sheet that explains its columns. */
export function exampleTables(pack: Pack, asOf: string): readonly Table[] {
  const columns = columnsOf(pack);
  const [, ...explanation] = templateTables(columns, asOf);
  return [inventedTable(pack, columns, households, asOf), ...explanation];
}
