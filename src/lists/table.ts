import type { Cell } from './sheet.ts';

/** A table to be written to a file. */
export type Table = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** For each column, the values to choose from in a workbook. */
  readonly choices?: readonly (readonly string[] | undefined)[];
};
