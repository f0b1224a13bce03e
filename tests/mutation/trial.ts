import type { BenchTest } from './bench.ts';

/** Runs tests until one fails, those first that are likeliest to: what has failed lately, then what takes least time. */
export function trial(): {
  readonly firstFailure: (
    tests: readonly BenchTest[],
  ) => Promise<{ readonly name: string; readonly error: unknown } | undefined>;
} {
  const milliseconds = new Map<string, number>();
  let failed: string[] = [];
  return {
    firstFailure: async (tests) => {
      const recent = new Map(failed.map((name, i) => [name, i]));
      const ranked = tests.map((test) => ({
        test,
        rank: recent.get(test.name) ?? failed.length + (milliseconds.get(test.name) ?? 0),
      }));
      ranked.sort((a, b) => a.rank - b.rank);
      for (const { test } of ranked) {
        const start = performance.now();
        try {
          await test.body();
        } catch (error) {
          failed = [test.name, ...failed.filter((name) => name !== test.name)].slice(0, 100);
          return { name: test.name, error };
        }
        milliseconds.set(test.name, performance.now() - start);
      }
      return undefined;
    },
  };
}
