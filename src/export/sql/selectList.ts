import type { Formula, Naming } from './column.ts';
import { indented, linesOf } from './expression.ts';

/** The items of a SELECT, one below the other: what is taken over, then what is worked out. */
export function selectList(
  taken: readonly string[],
  columns: readonly Formula[],
  at: Naming,
): readonly string[] {
  const items = [...taken.map((item) => [item]), ...columns.map((column) => columnItem(column, at))];
  return indented(items.flatMap((item, i) => (i < items.length - 1 ? withComma(item) : item)));
}

function columnItem({ name, sql }: Formula, at: Naming): readonly string[] {
  const lines = linesOf(sql, at);
  return [...lines.slice(0, -1), `${lines[lines.length - 1] ?? ''} AS ${name}`];
}

const withComma = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, -1),
  `${lines[lines.length - 1] ?? ''},`,
];
