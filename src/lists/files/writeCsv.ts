import type { Table } from '../table.ts';

/** Writes a table as CSV that Excel opens with the right characters: UTF-8 with a byte order mark. */
export async function writeCsv({ rows }: Table): Promise<string> {
  const { writeCsv: write } = await import('hucre/csv');
  return write(
    rows.map((row) => [...row]),
    { bom: true },
  );
}
