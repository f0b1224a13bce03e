import { PGlite } from '@electric-sql/pglite';
import type { Engine, Value } from '../engine.ts';

/** PostgreSQL, compiled to WebAssembly, in memory. */
export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    name: 'PostgreSQL',
    run: async (sql) => {
      await database.exec(sql);
    },
    load: async (table, csv) => {
      await database.exec(`TRUNCATE ${table}`);
      await database.query(`COPY ${table} FROM '/dev/blob' (FORMAT csv, HEADER)`, [], {
        blob: new Blob([csv]),
      });
      await database.exec(`ANALYZE ${table}`);
    },
    rows: async (query) => {
      const { rows } = await database.query<Value[]>(query, [], { rowMode: 'array' });
      return rows;
    },
    close: () => database.close(),
  };
}
