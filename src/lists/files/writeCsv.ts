import type { Table } from '../table.ts';

/**
 * Writes a table as CSV that Excel opens with the right characters: UTF-8 with a byte order mark; without one where it
 * is a further part of a file.
 */
export async function writeCsv({ rows }: Table, isFurther = false): Promise<string> {
  const { writeCsv: write } = await import('hucre/csv');
  return write(
    rows.map((row) => [...row]),
    { bom: !isFurther },
  );
}
