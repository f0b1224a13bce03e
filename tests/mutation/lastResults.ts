import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TriedMutant } from './mutant.ts';

/** What became of the changes of each file when it was last tried on this machine, none where it has nothing to change. */
export type Results = Readonly<Record<string, readonly TriedMutant[]>>;

const place = 'node_modules/.cache/mutation.json';

/** The results kept so far, with those of a run in place of the same files' earlier ones. */
export function keepResults(files: readonly string[], tried: readonly TriedMutant[]): Results {
  const before: Results = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Results) : {};
  const results = { ...before };
  for (const file of files) results[file] = tried.filter((one) => one.file === file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(results));
  return results;
}
