import type { TriedMutant } from './mutant.ts';

type EngineModules = {
  readonly expect: { readonly expect: unknown };
  readonly code: { readonly tryCode: (mutate: readonly string[]) => Promise<readonly TriedMutant[]> };
};

/** Loads a module of `engines/`, whose packages are there only once `npm run mutation` has installed them. */
export async function engineModule<Name extends keyof EngineModules>(
  name: Name,
): Promise<EngineModules[Name]> {
  return (await import(new URL(`engines/${name}.ts`, import.meta.url).href)) as EngineModules[Name];
}
