/** A database that the written views are run in. */
export type Engine = {
  readonly name: string;
  readonly run: (sql: string) => Promise<void>;
  /** Fills a table, emptied before, from CSV with a header line; what stands empty is NULL. */
  readonly load: (table: string, csv: string) => Promise<void>;
  /** Rows as lists of values; whole numbers as numbers. */
  readonly rows: (query: string) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => Promise<void>;
};
