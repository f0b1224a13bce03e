import type { Cell, Sheet } from '../sheet.ts';

/** A table from the text of a CSV file, or from rows pasted out of a spreadsheet, which are set apart by tabs. */
export async function tableFromText(text: string, name: string): Promise<Sheet> {
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(text, { delimiter: delimiterOf(text) });
  const lastFilled = rows.reduce((last, row, i) => (row.some((cell) => cell !== '') ? i : last), -1);
  return {
    name,
    rows: rows.slice(0, lastFilled + 1).map((row) => row.map((cell): Cell => String(cell ?? ''))),
  };
}

/** What sets cells apart in the first line that has any: tabs, else commas, else semicolons. */
function delimiterOf(text: string): string {
  const [line = ''] = /^[^\r\n]*[\t,;][^\r\n]*/m.exec(text) ?? [];
  const counts = ['\t', ',', ';'].map((mark) => ({ mark, times: line.split(mark).length }));
  return counts.reduce((best, one) => (one.times > best.times ? one : best)).mark;
}
