import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleRunnerTransform, transformWithOxc } from 'vite';

type Exports = Record<string, unknown>;
type Compiled = {
  readonly dependencies: readonly string[];
  readonly run: (
    meta: unknown,
    load: (specifier: string) => Exports,
    named: (name: string, get: () => unknown) => void,
    all: (from: Exports) => void,
  ) => Promise<void>;
};
type Loaded = Map<string, Exports>;

/** The modules of a folder, which can be loaded as often as one likes. Each is compiled once. */
export type Modules = {
  /** Loads modules and all they import, none of it remembered. */
  readonly loadAfresh: (files: readonly string[]) => Promise<readonly Exports[]>;
  /** Loads modules with another text for one of them: it and what imports it afresh, all else as loaded before. */
  readonly loadChanged: (files: readonly string[], file: string, text: string) => Promise<readonly Exports[]>;
};

/** `given` stands in for packages by name. Other packages are loaded once, as Node does. */
export function modulesIn(root: string, given: Readonly<Record<string, Exports>>): Modules {
  const compiled = new Map<string, Promise<Compiled>>();
  const packages = new Map<string, Promise<Exports>>();
  const unchanged: Loaded = new Map();
  const compile = (file: string): Promise<Compiled> =>
    recalled(compiled, file, () => compiledFrom(file, readFileSync(join(root, file), 'utf8')));

  const load = async (
    file: string,
    loaded: Loaded,
    compileOne: (file: string) => Promise<Compiled>,
  ): Promise<Exports> => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const exports: Exports = {};
    loaded.set(file, exports);
    const { dependencies, run } = await compileOne(file);
    const imported = new Map<string, Exports>();
    for (const specifier of dependencies) {
      const path = pathOf(specifier, file);
      const theirs =
        path === undefined
          ? recalled(packages, specifier, () => given[specifier] ?? import(specifier))
          : load(path, loaded, compileOne);
      imported.set(specifier, await theirs);
    }
    const define = (name: string, get: () => unknown): void => {
      Object.defineProperty(exports, name, { get, enumerable: true, configurable: true });
    };
    const path = join(root, file);
    await run(
      { url: pathToFileURL(path).href, filename: path, dirname: dirname(path) },
      (specifier) => imported.get(specifier) ?? {},
      define,
      (from) => {
        for (const name of Object.keys(from)) if (!(name in exports)) define(name, () => from[name]);
      },
    );
    return exports;
  };

  /** The files that import one, directly or not, and itself. */
  const dependents = async (changed: string): Promise<ReadonlySet<string>> => {
    const found = new Set([changed]);
    const parts = await Promise.all(
      [...unchanged.keys()].map(async (file) => ({
        file,
        paths: (await compile(file)).dependencies.map((specifier) => pathOf(specifier, file)),
      })),
    );
    for (let size = 0; size < found.size;) {
      size = found.size;
      for (const { file, paths } of parts) {
        if (paths.some((path) => path !== undefined && found.has(path))) found.add(file);
      }
    }
    return found;
  };

  const inTurn = async (files: readonly string[], one: (file: string) => Promise<Exports>) => {
    const all: Exports[] = [];
    for (const file of files) all.push(await one(file));
    return all;
  };
  return {
    loadAfresh: (files) => {
      const loaded: Loaded = new Map();
      return inTurn(files, (file) => load(file, loaded, compile));
    },
    loadChanged: async (files, changed, text) => {
      if (unchanged.size === 0) await inTurn(files, (file) => load(file, unchanged, compile));
      const afresh = await dependents(changed);
      const loaded = new Map([...unchanged].filter(([file]) => !afresh.has(file)));
      const compileOne = (file: string): Promise<Compiled> =>
        file === changed ? compiledFrom(file, text) : compile(file);
      return inTurn(files, (file) => load(file, loaded, compileOne));
    },
  };
}

function pathOf(specifier: string, from: string): string | undefined {
  if (specifier === '#dsl') return 'src/dsl/index.ts';
  return specifier.startsWith('.') ? join(dirname(from), specifier) : undefined;
}

async function compiledFrom(file: string, text: string): Promise<Compiled> {
  const { code: plain } = await transformWithOxc(text, file, { lang: 'ts', sourcemap: false });
  const transformed = await moduleRunnerTransform(plain, null, file, plain);
  if (transformed === null) throw new SyntaxError(`${file} cannot be compiled`);
  // The way vite runs modules in Node.
  const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => Compiled['run'];
  const run = new AsyncFunction(
    '__vite_ssr_import_meta__',
    '__vite_ssr_import__',
    '__vite_ssr_exportName__',
    '__vite_ssr_exportAll__',
    transformed.code,
  );
  return { dependencies: transformed.deps ?? [], run };
}

function recalled<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  workOut: () => T | Promise<T>,
): Promise<T> {
  const known = memory.get(key) ?? Promise.resolve(workOut());
  memory.set(key, known);
  return known;
}
