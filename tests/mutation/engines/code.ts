import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { TriedMutant } from '../mutant.ts';

/** Lets Stryker change the language and the engine, and tells which change no test noticed. */
export async function tryCode(mutate: readonly string[]): Promise<readonly TriedMutant[]> {
  process.env['NODE_OPTIONS'] = `--import ${import.meta.resolve('tsx')}`;
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'in-process',
    plugins: [new URL('runner.ts', import.meta.url).href],
    ignorers: ['messages'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: ['progress-append-only', 'survivors'],
    // TypeScript 7 has none of the functions with which Stryker would rewrite it, and nothing here reads it.
    tsconfigFile: 'none',
    symlinkNodeModules: false,
    ignorePatterns: ['*', '!rules/**', '!seeds/**', '!src/**', '!tests/**', 'tests/mutation/engines'],
    timeoutMS: 10_000,
  }).runMutationTest();
  return results
    .filter(({ status }) => status !== 'Ignored')
    .sort(byPlace)
    .map(({ fileName, location, replacement, status, mutatorName }) => {
      const file = relative(process.cwd(), fileName);
      return {
        file,
        line: location.start.line,
        change: `${mutatorName}: ${wordsAt(file, location)} → ${short(replacement)}`,
        noticed: status === 'Killed' || status === 'Timeout',
        status,
      };
    });
}

type Place = { readonly line: number; readonly column: number };
type Placed = { readonly location: { readonly start: Place } };

/** The order of a file, whatever was tried first: the same change at several places is told apart by its number. */
const byPlace = ({ location: { start: a } }: Placed, { location: { start: b } }: Placed): number =>
  a.line - b.line || a.column - b.column;

function wordsAt(file: string, { start, end }: { readonly start: Place; readonly end: Place }): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const words = lines.map((line, i) =>
    line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
  );
  return short(words.join('\n'));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}
