import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type MutantResult,
} from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { benchFor, type BenchTest } from '../bench.ts';
import { modulesIn } from '../modules.ts';
import { isRun, testFilesOfCode } from '../suite.ts';
import { trial } from '../trial.ts';
import { expect } from './expect.ts';

/**
 * Runs the tests in Stryker's own process, for a mutant that is found at once a hundred times quicker than a start of
 * vitest. Every module is loaded afresh for every mutant: what one of them left in a memory must not reach the next.
 */
function inProcess(): TestRunner {
  const bench = benchFor(expect);
  const modules = modulesIn(process.cwd(), { vitest: bench.vitest });
  const tries = trial();
  const names = INSTRUMENTER_CONSTANTS.NAMESPACE;
  const context: InstrumenterContext = ((globalThis as Record<string, unknown>)[names] ??= {});
  const load = async (): Promise<readonly BenchTest[]> => {
    bench.collect();
    await modules.loadAfresh(testFilesOfCode());
    return oneOfAName(bench.collect().filter(isRun));
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    // A test that does not load is the fault of a mutant only where it loads without one.
    init: async () => {
      delete context.activeMutant;
      await load();
    },
    dryRun: async () => {
      const results: TestResult[] = [];
      for (const { name, body } of await load()) {
        context.currentTestId = name;
        const start = performance.now();
        const failure = await failureOf(body);
        const told = { id: name, name, timeSpentMs: performance.now() - start };
        results.push(
          failure === undefined
            ? { ...told, status: TestStatus.Success }
            : { ...told, status: TestStatus.Failed, failureMessage: failure },
        );
      }
      delete context.currentTestId;
      const result: DryRunResult = { status: DryRunStatus.Complete, tests: results };
      return context.mutantCoverage ? { ...result, mutantCoverage: context.mutantCoverage } : result;
    },
    mutantRun: async (options: MutantRunOptions): Promise<MutantRunResult> => {
      context.activeMutant = options.activeMutant.id;
      context.hitCount = 0;
      if (options.hitLimit === undefined) delete context.hitLimit;
      else context.hitLimit = options.hitLimit;
      const covering = options.testFilter && new Set(options.testFilter);
      try {
        // What is worked out once and remembered is seen by the first test alone, so the others are tried as well.
        const covers = (test: BenchTest): boolean => covering?.has(test.name) ?? true;
        const tests = await load();
        const failed =
          (await tries.firstFailure(tests.filter(covers))) ??
          (await tries.firstFailure(tests.filter((test) => !covers(test))));
        const stuck = determineHitLimitReached(context.hitCount, options.hitLimit);
        if (stuck) return toMutantRunResult(stuck);
        return failed
          ? { ...killed, killedBy: [failed.name], failureMessage: String(failed.error) }
          : { status: MutantRunStatus.Survived, nrOfTests: tests.length };
      } catch (error) {
        return {
          ...killed,
          killedBy: options.testFilter?.slice(0, 1) ?? [],
          failureMessage: `does not load: ${String(error)}`,
        };
      }
    },
  };
}

const killed = { status: MutantRunStatus.Killed, nrOfTests: 1 } as const;

/** Stryker tells tests apart by their names. */
function oneOfAName(tests: readonly BenchTest[]): BenchTest[] {
  const times = new Map<string, number>();
  return tests.map(({ name, body }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : `${name} (${time})`, body };
  });
}

async function failureOf(body: () => unknown): Promise<string | undefined> {
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

type Path = {
  readonly node: { readonly type: string; readonly callee?: { readonly name?: string } };
  readonly parentPath?: Path;
};

/** What a pack's author or a developer reads: the sentences of an issue and the words of an error. */
const messages = {
  shouldIgnore: (path: unknown): string | undefined => {
    const { node, parentPath } = path as Path & { readonly listKey?: string; readonly key?: number };
    const { listKey, key } = path as { readonly listKey?: string; readonly key?: number };
    const call = parentPath?.node;
    if (listKey !== 'arguments' || call === undefined || node.type === 'ArrowFunctionExpression')
      return undefined;
    if (call.type === 'CallExpression' && call.callee?.name === 'issue' && (key ?? 0) >= 2)
      return 'the words of an issue';
    if (call.type === 'NewExpression' && call.callee?.name?.endsWith('Error')) return 'the words of an error';
    return undefined;
  },
};

inProcess.inject = [] as const;
/** Tells of a change that no test notices as soon as it is found; the whole run takes a while. */
const survivors = {
  onMutantTested: ({ status, fileName, location, mutatorName, replacement }: MutantResult): void => {
    if (status === 'Survived' || status === 'NoCoverage')
      console.log(
        `not noticed: ${fileName}:${location.start.line}:${location.start.column} ${mutatorName} ${replacement}`,
      );
  },
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess),
  declareValuePlugin(PluginKind.Reporter, 'survivors', survivors),
  declareValuePlugin(PluginKind.Ignore, 'messages', messages),
];
