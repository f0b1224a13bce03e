import type { Cell } from './sheet.ts';

/**
 * A cell as it may go into a file that a spreadsheet opens: one that would be taken for a formula begins with an
 * apostrophe. Excel takes the full-width signs for the same.
 */
export const harmless = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
