import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, gzippedKB } from './bundle.mjs';
import { table } from './table.mjs';

const src = join(import.meta.dirname, '../../../src');
const engines = join(import.meta.dirname, 'engines');

/**
 * What a page would load of each engine, rules apart. Ours with the words rules are written in, which are code too, but
 * without what neither rules nor engine use: the schema, and how a date, an article or a sum of money is told to people.
 */
export async function compareSizes(work) {
  const language = filesOf('dsl').filter((file) => !/(Schema|[a-z]Text|\/index)\.ts$/.test(file));
  const engine = ['assess.ts', 'evaluate.ts', 'rulebook.ts'].map((file) => join(src, 'engine', file));
  const wholeEngine = filesOf('engine').filter((file) => !/\/check|\/packIssue/.test(file));
  const compiled = [join(src, 'compiled/compile.ts'), join(src, 'engine/rulebook.ts')];
  const ours = {
    'ours, engine and language': [...engine, ...language],
    'ours, engine alone': engine,
    'ours, and all else the pages compute with it': [...wholeEngine, ...language],
    'ours, compiled': compiled,
  };
  const rows = [];
  for (const [name, files] of Object.entries(ours)) rows.push([name, await sizeOf(files, work)]);
  for (const peer of ['json-logic-js', 'json-rules-engine', 'publicodes', 'feelin']) {
    rows.push([peer, gzippedKB(await bundle(join(engines, `${peer}.mjs`)))]);
  }
  rows.push(['zen-engine (native, not for a page)', gzippedKB(readFileSync(nativeAddon()))]);
  return table([['Minified and gzipped', 'KB'], ...rows.map(([name, kb]) => [name, kb.toFixed(1)])]);
}

const filesOf = (layer) =>
  readdirSync(join(src, layer))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(src, layer, file));

/** The size of these modules with everything they export kept. */
async function sizeOf(files, work) {
  const entry = join(work, 'size.ts');
  writeFileSync(entry, files.map((file) => `export * from '${file}';\n`).join(''));
  return gzippedKB(await bundle(entry));
}

/** The part of the zen engine that was installed for this machine. */
function nativeAddon() {
  const folder = join(engines, 'node_modules/@gorules');
  return join(
    folder,
    readdirSync(folder, { recursive: true }).find((file) => file.endsWith('.node')),
  );
}
