import type { Table } from '../table.ts';

/** Writes tables to a workbook (.xlsx): the first row stays in sight, and columns with choices offer them. */
export async function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.map(({ name, rows, choices = [] }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      columns: (rows[0] ?? []).map(() => ({ width: 16 })),
      freezePane: { rows: 1 },
      dataValidations: choices.flatMap((values, column) =>
        values === undefined || values.join().length > longestList
          ? []
          : [
              {
                type: 'list' as const,
                values: [...values],
                range: `${letters(column)}2:${letters(column)}5000`,
                allowBlank: true,
                showErrorMessage: false,
              },
            ],
      ),
    })),
  });
}

/** Excel takes no longer list of choices in a cell. */
const longestList = 255;

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
