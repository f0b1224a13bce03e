import type { Cell, Sheet } from '../sheet.ts';

/** A table from the text of a CSV file, or from rows pasted out of a spreadsheet, which are set apart by tabs. */
export async function tableFromText(text: string, name: string): Promise<Sheet> {
  const { streamCsvRows } = await import('hucre/csv');
  const rows: Cell[][] = [];
  const once = oneOfEach();
  let filled = 0;
  for (const row of streamCsvRows(text, { delimiter: delimiterOf(text) })) {
    rows.push(row.map((cell) => once(String(cell ?? ''))));
    if (row.some((cell) => cell !== '')) filled = rows.length;
  }
  rows.length = filled;
  return { name, rows };
}

/** Of equal texts the first: a long list says the same few words over and over. */
function oneOfEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };
}

/** What sets cells apart in the first line that has any: tabs, else commas, else semicolons. */
function delimiterOf(text: string): string {
  const [line = ''] = /^[^\r\n]*[\t,;][^\r\n]*/m.exec(text) ?? [];
  const counts = ['\t', ',', ';'].map((mark) => ({ mark, times: line.split(mark).length }));
  return counts.reduce((best, one) => (one.times > best.times ? one : best)).mark;
}
