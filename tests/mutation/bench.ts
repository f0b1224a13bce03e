/** A test as its file wrote it, with the names of the groups around it. */
export type BenchTest = { readonly name: string; readonly body: () => unknown };

type Body = (...args: readonly unknown[]) => unknown;

/**
 * Stands in for vitest while the same tests run thousands of times in one process: it collects what `test` and
 * `describe` are given, and runs nothing.
 */
export function benchFor(expect: unknown): {
  readonly vitest: Record<string, unknown>;
  readonly collect: () => BenchTest[];
} {
  let tests: BenchTest[] = [];
  const groups: string[] = [];
  const test = (name: string, body: Body): void => {
    tests.push({ name: [...groups, name].join(' '), body: () => body() });
  };
  const describe = (name: string, body: Body): void => {
    groups.push(name);
    body();
    groups.pop();
  };
  return {
    vitest: {
      expect,
      test: Object.assign(test, { each: eachWith(test) }),
      describe: Object.assign(describe, { each: eachWith(describe) }),
    },
    collect: () => {
      const collected = tests;
      tests = [];
      return collected;
    },
  };
}

/** Rows that are lists are spread over the arguments; anything else is the one argument, as in vitest. */
const eachWith =
  (register: (name: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    const spread = rows.every((row) => Array.isArray(row));
    for (const row of rows) {
      const args: readonly unknown[] = spread && Array.isArray(row) ? row : [row];
      register(named(name, args), () => body(...args));
    }
  };

/** `$key` is read from the first argument, `%s` and its like stand for the arguments in turn. */
function named(name: string, args: readonly unknown[]): string {
  const [first] = args;
  const rest = [...args];
  return name
    .replace(/\$(\w+)/g, (whole, key: string) =>
      typeof first === 'object' && first !== null && key in first
        ? String((first as Readonly<Record<string, unknown>>)[key])
        : whole,
    )
    .replace(/%[a-z]/g, () => {
      const arg = rest.shift();
      return typeof arg === 'string' ? arg : JSON.stringify(arg);
    });
}
