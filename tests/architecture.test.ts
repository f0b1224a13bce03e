import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const pageLibraries = ['react', 'react-dom', 'react-router', 'i18next'];
const nodeModules = ['node:fs', 'node:path', 'node:process', 'node:util'];

/** Who may import whom: a layer sees itself and the folders and packages listed here, nothing else. */
const mayImport: Record<string, readonly string[]> = {
  'rules/facts': ['#dsl'],
  'rules/sources': ['#dsl'],
  // Every city takes over the rules of the state and the region, so none of them rests on the paper of one.
  'rules/national': ['#dsl', 'rules/facts', 'rules/sources/national.ts', 'rules/sources/offices.ts'],
  'rules/guangxi': [
    '#dsl',
    'rules/facts',
    'rules/sources/guangxi.ts',
    'rules/sources/national.ts',
    'rules/sources/offices.ts',
    'rules/national',
  ],
  'rules/liuzhou': ['#dsl', 'rules/facts', 'rules/sources', 'rules/national', 'rules/guangxi'],
  'rules/demo-city': ['#dsl', 'rules/facts', 'rules/sources', 'rules/national', 'rules/guangxi'],
  'src/dsl': ['zod/mini'],
  'src/engine': ['#dsl', 'src/dsl'],
  // Held against the engine as a second opinion: of its code it may share nothing that evaluates.
  'src/compiled': ['#dsl', 'src/dsl', 'src/engine/rulebook.ts', 'src/engine/unreachable.ts'],
  'src/questionnaire': ['#dsl', 'src/dsl', 'src/engine'],
  // A list of households: files and the worker stand apart from what depends on its arguments alone.
  'src/lists/files': ['#dsl', 'src/lists', 'hucre/xlsx', 'hucre/csv'],
  'src/lists/worker': ['#dsl', 'src/lists', 'src/engine'],
  'src/lists': ['#dsl', 'src/dsl', 'src/engine', 'src/compiled', 'src/questionnaire'],
  'src/sheet': ['#dsl', 'src/dsl', 'src/engine'],
  'src/export': ['#dsl', 'src/dsl', 'src/engine', 'src/sheet'],
  // Sealing what is saved: nothing but bytes and the browser's own cryptography.
  'src/sealed': [],
  'src/i18n': ['i18next'],
  // For the pages of other sites: nothing of ours comes along.
  'src/embed': [],
  'src/ui': [
    '#dsl',
    'src/embed/frameMessage.ts',
    'virtual:embed-script',
    'src/dsl',
    'src/engine',
    'src/questionnaire',
    // Of a list what depends on its arguments alone, and how to speak with the worker that holds it.
    'src/lists',
    'src/sheet',
    'src/sealed',
    'src/i18n',
    ...pageLibraries,
    'uqr',
  ],
  'src/cli': [
    'rules',
    '#city',
    '#dsl',
    'src/dsl',
    'src/engine',
    'src/questionnaire',
    'src/lists',
    'src/export',
    ...nodeModules,
  ],
  'src/library': ['#city', '#dsl', 'src/dsl', 'src/engine', 'src/questionnaire'],
  'src/build': ['#dsl', 'src/prerender.tsx', 'vite', 'node:crypto', ...nodeModules],
  'src/arrival.ts': [],
  'src/deskWorker.ts': ['#city', '#dsl', 'src/engine', 'src/givenPack.ts', 'src/lists'],
  'src/givenPack.ts': ['#dsl', 'src/engine', 'src/refusedPack.ts'],
  'src/refusedPack.ts': ['src/engine'],
  'src/main.tsx': ['#city', 'src', '#dsl', ...pageLibraries],
  'src/worker.ts': ['src/ui/offline/workerMessage.ts'],
  'src/prerender.tsx': ['#city', 'src', '#dsl', ...pageLibraries],
};

/** Layers whose result depends on their arguments alone: no clock, no network, no browser. */
const pure = /^(rules\/[\w-]+|src\/(dsl|engine|compiled|questionnaire|library|lists|sealed|sheet|export))$/;
const impure = new Set(
  'Date fetch window document localStorage navigator process console globalThis'.split(' '),
);

const layers = Object.keys(mayImport);
const modules = ['rules', 'src']
  .flatMap(filesIn)
  .map((file) => ({ file, layer: layerOf(file), ...read(file) }));

test('every source file belongs to a layer', () => {
  expect(modules.filter(({ layer }) => !layer).map(({ file }) => file)).toEqual([]);
});

test.each(layers)('%s imports only what it may', (layer) => {
  const own = modules.filter((module) => module.layer === layer);
  expect(own, `${layer} has no files: is the table out of date?`).not.toEqual([]);
  const allowed = [layer, ...(mayImport[layer] ?? [])];
  const wrong = own.flatMap(({ file, imports }) =>
    imports
      .filter((target) => !allowed.some((place) => isIn(place, target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

const everyCitys = /^rules\/(facts|national|guangxi)$/;

test.each(modules.filter(({ layer = '' }) => everyCitys.test(layer)))(
  '$file says nothing of Liuzhou, but for its examples',
  ({ file }) => {
    const rule = JSON.stringify(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }), (_, node: unknown) =>
      isNode(node) && isNode(node.key) && node.key.name === 'examples' ? undefined : node,
    );
    expect(rule.match(/.{0,40}(柳州|Liuzhou).{0,40}/g)).toBe(null);
  },
);

test.each(layers.filter((layer) => pure.test(layer)))('%s names no clock, network or browser', (layer) => {
  const uses = modules
    .filter((module) => module.layer === layer)
    .flatMap(({ file, freeNames }) =>
      freeNames.filter((name) => impure.has(name)).map((name) => `${file}: ${name}`),
    );
  expect(uses).toEqual([]);
});

test('only src/main.tsx, and src/prerender.tsx for the build, bring rules and pages together', () => {
  const both = modules.filter(({ imports }) =>
    ['#city', 'src/ui'].every((place) => imports.some((target) => isIn(place, target))),
  );
  expect(both.map(({ file }) => file)).toEqual(['src/main.tsx', 'src/prerender.tsx']);
});

test('the folders of src/ui import each other in one direction', () => {
  const folderOf = (path: string): string | undefined => /^src\/ui\/([\w-]+)\//.exec(path)?.[1];
  const next = new Map<string, Set<string>>();
  for (const { file, imports } of modules) {
    const own = folderOf(file);
    if (own === undefined) continue;
    const others = imports.map(folderOf).filter((one) => one !== undefined && one !== own);
    next.set(own, new Set([...(next.get(own) ?? []), ...others] as string[]));
  }
  // Who imports none of those left, or is imported by none, is in no circle.
  const isInLine = (folder: string, others: ReadonlySet<string>): boolean =>
    ![...others].some((other) => next.has(other)) || ![...next.values()].some((some) => some.has(folder));
  for (let before = -1; before !== next.size;) {
    before = next.size;
    for (const [folder, others] of next) if (isInLine(folder, others)) next.delete(folder);
  }
  expect([...next.keys()]).toEqual([]);
});

function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
}

function layerOf(path: string): string | undefined {
  return layers.find((layer) => isIn(layer, path));
}

function isIn(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

type Node = { type: string; [key: string]: unknown };

/** What a module imports (types too) and which names it uses without declaring them anywhere. */
function read(file: string): { imports: string[]; freeNames: string[] } {
  const imports: string[] = [];
  const used: string[] = [];
  const declared = new Set<string>();

  visit(
    parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }),
    (node, key, parent) => {
      if (isNode(node.source) && typeof node.source.value === 'string') {
        const { value } = node.source;
        imports.push(value.startsWith('.') ? normalize(join(dirname(file), value)) : value);
      }
      for (const name of namesIn(bindingsOf(node))) declared.add(name);
      const isPropertyName = (key === 'property' || key === 'key') && !parent?.computed;
      if (node.type === 'Identifier' && !isPropertyName) used.push(String(node.name));
    },
  );
  return { imports, freeNames: used.filter((name) => !declared.has(name)) };
}

/** The parts of a node that give names to things: `local` in imports, `id` in declarations, parameters. */
function bindingsOf({ type, local, id, params, param }: Node): unknown[] {
  if (/^Import.*Specifier$/.test(type)) return [local];
  if (type === 'VariableDeclarator' || /^(Function|Class)/.test(type)) return [id, params];
  if (type === 'ArrowFunctionExpression') return [params];
  return type === 'CatchClause' ? [param] : [];
}

function namesIn(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(namesIn);
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  return ['properties', 'value', 'elements', 'left', 'argument'].flatMap((part) => namesIn(pattern[part]));
}

type Visitor = (node: Node, key: string, parent?: Node) => void;

function visit(node: unknown, visitor: Visitor, key = '', parent?: Node): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, visitor, key, parent);
  } else if (isNode(node)) {
    visitor(node, key, parent);
    for (const [name, child] of Object.entries(node)) visit(child, visitor, name, node);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
