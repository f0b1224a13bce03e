import type { Fact, Pack } from '#dsl';
import { factsOf } from './factsOf.ts';
import { factName, tableOf } from './sqlNames.ts';
import { typeOf } from './tables.ts';

type Column = { readonly name: string; readonly type: string };

/** For each engine an example of how the tables are filled from CSV files with a header line; paths are to be changed. */
export function loads(pack: Pack): Readonly<Record<'duckdb' | 'postgresql' | 'spark' | 'trino', string>> {
  const files = (['family', 'parent', 'child'] as const).map((subject) => ({
    table: tableOf[subject],
    columns: [...keysOf[subject], ...factsOf(pack, subject).map(columnOf)],
  }));
  return {
    duckdb: files.map(({ table }) => `COPY ${table} FROM '${table}.csv' (FORMAT csv, HEADER);\n`).join(''),
    postgresql: files
      .map(({ table }) => `COPY ${table} FROM '/data/${table}.csv' (FORMAT csv, HEADER);\n`)
      .join(''),
    spark: files
      .map(
        ({ table, columns }) =>
          `CREATE TEMPORARY VIEW ${table}_file USING csv OPTIONS (path '/data/${table}.csv', header 'true');\n${insert(table, columns)}`,
      )
      .join('\n'),
    trino: files
      .map(
        ({ table, columns }) =>
          `CREATE TABLE ${table}_file (\n${columns.map(({ name }) => `  ${name} VARCHAR`).join(',\n')}\n)\nWITH (format = 'CSV', external_location = 's3://data/${table}/', skip_header_line_count = 1);\n${insert(table, columns)}`,
      )
      .join('\n'),
  };
}

const text = (name: string): Column => ({ name, type: 'VARCHAR(64)' });
const keysOf = {
  family: [
    text('household_id'),
    { name: 'parents_told', type: 'BOOLEAN' },
    { name: 'children_told', type: 'BOOLEAN' },
  ],
  parent: [text('household_id'), text('parent_id')],
  child: [text('household_id'), text('child_id')],
} as const;

const columnOf = (fact: Fact): Column => ({ name: factName(fact.id), type: typeOf(fact) });

/** A file read as text, put into its table; what stands empty is NULL. */
function insert(table: string, columns: readonly Column[]): string {
  const values = columns.map(({ name, type }) => {
    const told = `NULLIF(${name}, '')`;
    return `  ${type.startsWith('VARCHAR') ? told : `CAST(${told} AS ${type})`}`;
  });
  return `INSERT INTO ${table}\nSELECT\n${values.join(',\n')}\nFROM ${table}_file;\n`;
}
