import type { Pack } from '#dsl';
import { answerColumns } from './answerColumns.ts';
import { quoted, sqlName } from './sqlNames.ts';

/** Keeps the answers of all views for the day asked about in the table `answers`, a statement for each view. */
export function snapshot({ benefits }: Pack): string {
  const columns = Object.keys(answerColumns).map((name) => `b.${name}`);
  const inserts = benefits.map(({ id }) => [
    'INSERT INTO answers',
    `SELECT a.as_of_day, ${quoted(id)}, ${columns.join(', ')}`,
    `FROM ${sqlName(id)} b`,
    'CROSS JOIN as_of a;\n',
  ]);
  return inserts.map((lines) => lines.join('\n')).join('\n');
}
