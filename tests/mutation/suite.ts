import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchTest } from './bench.ts';

/** Tests of random families, or of every family there can be, take seconds each and are left to `npm test`. */
const exhaustive = ['tests/engine/properties.test.ts', 'tests/rules/place.test.ts'];
/** So are trying every family under every rule, and telling it again without each of its answers. */
const slow = [
  / no verdict turns round without an answer$/,
  / every open verdict names an answer or an office$/,
  / no random one, /,
  / no household of the caseworkers$/,
  // That the caseworker wrote a household down without a slip says nothing of the rules.
  / can be answered$/,
];

/** The test files that changed rules have to pass: what is worked out by hand. */
export const testFiles = (): readonly string[] =>
  [
    ...['tests/dsl', 'tests/engine', 'tests/rules'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => join(folder, file)),
    ),
    'tests/households/households.test.ts',
  ].filter((file) => !exhaustive.includes(file));

/** Those that a changed language or engine has to pass: how the law may be read is about the rules alone. */
export const testFilesOfCode = (): readonly string[] =>
  testFiles().filter((file) => file !== 'tests/rules/one-child-years.test.ts');

/** Those of the tests that are run. */
export const isRun = ({ name }: BenchTest): boolean => !slow.some((pattern) => pattern.test(name));
