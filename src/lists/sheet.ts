/** A cell as it stands in a file; a date of a workbook as `2025-06-10`, an empty cell as "". */
export type Cell = string | number | boolean;

/** A table as it was read, from its first row on. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] };

/** How a cell is called in a spreadsheet, counted from 0: column 27 of row 0 is `AB1`. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
