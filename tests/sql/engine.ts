/** What stands in a row. */
export type Value = string | number | boolean | null;

/** A database that the written views are run in. */
export type Engine = {
  readonly name: string;
  readonly run: (sql: string) => Promise<void>;
  /** Fills a table, emptied before, from CSV with a header line; what stands empty is NULL. */
  readonly load: (table: string, csv: string) => Promise<void>;
  /** Rows as lists of values; whole numbers as numbers. */
  readonly rows: (query: string) => Promise<readonly (readonly Value[])[]>;
  readonly close: () => Promise<void>;
};

/** The grammar of an engine that is not run here, and the load example written for it alone. */
type Grammar = {
  readonly name: string;
  readonly load: string;
  readonly errorsIn: (sql: string) => readonly string[];
};

type EngineModules = {
  readonly duckDb: { readonly duckDb: () => Promise<Engine> };
  readonly postgres: { readonly postgres: () => Promise<Engine> };
  readonly grammars: { readonly grammars: readonly Grammar[] };
};

/** Loads a module of `engines/`, whose packages are there only once `npm run sql:prove` has installed them. */
export async function engineModule<Name extends keyof EngineModules>(
  name: Name,
): Promise<EngineModules[Name]> {
  return (await import(new URL(`engines/${name}.ts`, import.meta.url).href)) as EngineModules[Name];
}
