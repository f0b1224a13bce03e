import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '#dsl';
import { liuzhou } from '../../rules/liuzhou/pack.ts';
import { factsBehind } from '../../src/engine/factsNamed.ts';
import { rulebookOf } from '../../src/engine/rulebook.ts';
import { benchFor, type BenchTest } from './bench.ts';
import { modulesIn } from './modules.ts';
import type { Mutant, TriedMutant } from './mutant.ts';
import { ruleMutants } from './ruleMutants.ts';
import { isRun, testFiles } from './suite.ts';
import { trial } from './trial.ts';

/** Changes the rules in every small way there is, and tells which change no test noticed. */
export async function tryRules(
  expect: unknown,
  chosen: (file: string) => boolean,
): Promise<readonly TriedMutant[]> {
  const mutants = allMutants().filter(({ file }) => chosen(file));
  if (mutants.length === 0) return [];
  const bench = benchFor(expect);
  const modules = modulesIn(process.cwd(), { vitest: bench.vitest });
  const tries = trial();
  const known = new Map(liuzhou.benefits.map((benefit) => [benefit.id, JSON.stringify(benefit)]));
  const whole = await modules.loadChanged(files, packFile, readFileSync(packFile, 'utf8'));
  const seen = await whatTestsRead(packOf(whole), bench.collect().filter(isRun));

  const isNoticed = async ({ file, text }: Mutant): Promise<boolean> => {
    bench.collect();
    try {
      const loaded = await modules.loadChanged(files, file, text);
      const changed = changedBenefits(packOf(loaded), known);
      const tests = bench.collect().filter(({ name }) => {
        const read = seen.get(name);
        if (changed.length === 0 || read === undefined || read.size === 0) return read !== undefined;
        return changed.some((id) => read.has(id));
      });
      return (await tries.firstFailure(tests)) !== undefined;
    } catch {
      // A pack that does not load is refused before any test is run.
      return true;
    }
  };
  const tried: TriedMutant[] = [];
  for (const mutant of mutants) {
    const { file, line, change } = mutant;
    tried.push({ file, line, change, noticed: await isNoticed(mutant) });
    if (tried.length % 100 === 0) console.log(`rules: ${tried.length} of ${mutants.length} changes tried`);
  }
  return tried;
}

const packFile = 'rules/liuzhou/pack.ts';
const files = [packFile, ...testFiles()];
const packOf = ([rules]: readonly Readonly<Record<string, unknown>>[]): Pack => rules?.['liuzhou'] as Pack;

/** Files of names, order on the page and prose: nothing in them changes a verdict, a day, an amount or a task. */
const prose = /^rules\/(sources\/|liuzhou\/(front|measures|office-instructions|overtaken|pages|topics)\.ts)/;

const allMutants = (): Mutant[] =>
  readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .map((file) => join('rules', file))
    .filter((file) => file.endsWith('.ts') && !prose.test(file))
    .sort()
    .flatMap((file) => ruleMutants(file, readFileSync(file, 'utf8')));

/** The benefits that each test looks at, by the test's name; none where it looks at something else. */
async function whatTestsRead(
  pack: Pack,
  tests: readonly BenchTest[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  let read = new Set<string>();
  for (const benefit of pack.benefits) {
    for (const [key, value] of Object.entries(benefit)) {
      const get = (): unknown => {
        read.add(benefit.id);
        return value;
      };
      if (key !== 'id') Object.defineProperty(benefit, key, { get, enumerable: true });
    }
  }
  const seen = new Map<string, ReadonlySet<string>>();
  for (const { name, body } of tests) {
    read = new Set();
    await body();
    seen.set(name, new Set([...read, ...(seen.get(name) ?? [])]));
  }
  return seen;
}

/** The benefits that read differently, or hang on a fact that does. */
function changedBenefits(pack: Pack, known: ReadonlyMap<string, string>): string[] {
  const facts = pack.facts
    .filter((fact, i) => JSON.stringify(fact) !== JSON.stringify(liuzhou.facts[i]))
    .map(({ id }) => id);
  const rulebook = rulebookOf(pack);
  const hangsOnThem = (benefit: Pack['benefits'][number]): boolean =>
    facts.length > 0 && [...factsBehind(benefit.when, rulebook)].some((id) => facts.includes(id));
  return pack.benefits
    .filter((benefit) => JSON.stringify(benefit) !== known.get(benefit.id) || hangsOnThem(benefit))
    .map(({ id }) => id);
}
