import { unreachable } from '../../engine/unreachable.ts';
import type { Column, Naming } from './column.ts';

/**
 * A truth in SQL: true, false, or NULL for unknown, which AND, OR and NOT treat as Kleene's logic does. `says` is
 * printed as comments above it.
 */
export type Sql = { readonly says: readonly string[] } & (
  | {
      readonly op: 'text';
      readonly columns: readonly Column[];
      readonly lines: (at: Naming) => readonly string[];
    }
  | { readonly op: 'AND' | 'OR'; readonly of: readonly Sql[] }
  | { readonly op: 'NOT'; readonly of: Sql }
  | { readonly op: 'IS NULL'; readonly of: Sql }
);

/** A piece of text that reads columns by what they are called where it stands. */
export const text = (lines: (at: Naming) => readonly string[], columns: readonly Column[]): Sql => ({
  op: 'text',
  lines,
  columns,
  says: [],
});

/** A piece of text that reads no column of ours. */
export const plainText = (line: string): Sql => text(() => [line], []);

export const allOf = (parts: readonly Sql[]): Sql => joined('AND', parts);
export const anyOf = (parts: readonly Sql[]): Sql => joined('OR', parts);
export const negation = (of: Sql): Sql =>
  of.op === 'NOT' && of.says.length === 0 ? of.of : { op: 'NOT', of, says: [] };
export const isNull = (of: Sql): Sql => ({ op: 'IS NULL', of: bare(of), says: [] });

export const saying = (says: readonly string[], sql: Sql): Sql => ({ ...sql, says: [...says, ...sql.says] });

/** The same without its comments. */
export function bare(sql: Sql): Sql {
  switch (sql.op) {
    case 'text':
      return { ...sql, says: [] };
    case 'AND':
    case 'OR':
      return joined(sql.op, sql.of.map(bare));
    case 'NOT':
      return negation(bare(sql.of));
    case 'IS NULL':
      return isNull(sql.of);
    default:
      return unreachable(sql);
  }
}

/** What stands inside the same word and says nothing of its own needs no brackets. */
function joined(op: 'AND' | 'OR', parts: readonly Sql[]): Sql {
  const of = parts.flatMap((part) => (part.op === op && part.says.length === 0 ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { op, of, says: [] };
}

/** The columns that an expression reads. */
export function columnsOf(sql: Sql): readonly Column[] {
  switch (sql.op) {
    case 'text':
      return sql.columns;
    case 'AND':
    case 'OR':
      return sql.of.flatMap(columnsOf);
    case 'NOT':
    case 'IS NULL':
      return columnsOf(sql.of);
    default:
      return unreachable(sql);
  }
}

const width = 100;

/** The lines of an expression, its own comments first. */
export function linesOf(sql: Sql, at: Naming): readonly string[] {
  return [...sql.says.map((line) => `-- ${line}`), ...body(sql, at)];
}

/** The expression on one line; nothing where it has comments inside or is too long for one. */
export function inOneLine(sql: Sql, at: Naming): string | undefined {
  const lines = body(sql, at);
  return lines.length === 1 ? lines[0] : undefined;
}

export const indented = (lines: readonly string[], depth = 1): readonly string[] =>
  lines.map((line) => '  '.repeat(depth) + line);

function body(sql: Sql, at: Naming): readonly string[] {
  switch (sql.op) {
    case 'text':
      return sql.lines(at);
    case 'NOT':
      return within('NOT ', linesOf(sql.of, at), '');
    case 'IS NULL':
      return within('', body(sql.of, at), ' IS NULL');
    case 'AND':
    case 'OR': {
      const parts = sql.of.map((part) =>
        part.op === 'AND' || part.op === 'OR' ? within('', body(part, at), '') : body(part, at),
      );
      const line = parts.map(([first]) => first).join(` ${sql.op} `);
      const short =
        parts.every(({ length }) => length === 1) && sql.of.every(({ says }) => says.length === 0);
      if (short && line.length <= width) return [line];
      return parts.flatMap(([first = '', ...rest], i) => [
        ...(sql.of[i]?.says.map((says) => `-- ${says}`) ?? []),
        (i === 0 ? '' : `${sql.op} `) + first,
        ...rest,
      ]);
    }
    default:
      return unreachable(sql);
  }
}

/** An expression between two words, in brackets unless it is a single word itself. */
function within(before: string, lines: readonly string[], after: string): readonly string[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    return [/^[\w.]+$/.test(only) ? before + only + after : `${before}(${only})${after}`];
  }
  return [`${before}(`, ...indented(lines), `)${after}`];
}
