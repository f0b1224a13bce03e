import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Engine, Value } from '../engine.ts';

/** DuckDB in memory; tables are loaded from files, as a bureau would. */
export async function duckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-'));
  return {
    name: 'DuckDB',
    run: async (sql) => {
      await connection.run(sql);
    },
    load: async (table, csv) => {
      const file = join(folder, `${table}.csv`);
      writeFileSync(file, csv);
      await connection.run(`DELETE FROM ${table}`);
      await connection.run(`COPY ${table} FROM '${file}' (FORMAT csv, HEADER)`);
    },
    rows: async (query) => {
      const rows = await connection.runAndReadAll(query);
      return rows
        .getRowsJS()
        .map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value) as Value));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}
