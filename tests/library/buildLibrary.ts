import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { householdJsonSchema } from '#dsl';
import { build } from 'vite';
import { city } from '../../src/cli/city.ts';
import { packJsonSchema } from '../../src/dsl/packJsonSchema.ts';

/**
 * Writes the npm package into a folder: one module with nothing to install beside it, its types, the pack as JSON, and
 * the JSON Schemas of a pack and of a household. The manifest is made here, so that the site's own stays private.
 */
export async function buildLibrary(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const types = spawnSync('npx', ['tsc', '-p', 'tsconfig.library.json', '--outDir', join(folder, 'types')], {
    stdio: ['ignore', 2, 2],
  });
  if (types.status !== 0) throw new Error('The types could not be written');
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '#city': join(process.cwd(), 'rules', process.env['CITY'] ?? 'liuzhou') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2021',
      minify: false,
      lib: { entry: 'src/library/evaluate.ts', formats: ['es'], fileName: () => 'evaluate.js' },
    },
  });
  const write = (file: string, value: object): void =>
    writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
  write('pack.json', city);
  write('pack.schema.json', packJsonSchema());
  write('household.schema.json', householdJsonSchema(city));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  write('package.json', {
    name: `${city.id}-birth-benefits-rules`,
    version,
    description: city.title.en,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=18' },
    exports: {
      '.': { types: './types/src/library/evaluate.d.ts', default: './evaluate.js' },
      './pack.json': './pack.json',
      './pack.schema.json': './pack.schema.json',
      './household.schema.json': './household.schema.json',
    },
  });
  writeFileSync(join(folder, 'README.md'), readme());
}

const readme = (): string => `# ${city.title.en}

${city.lead.en} Pure functions: no network, no clock, nothing installed beside it. Not an administrative decision.

\`\`\`js
${readFileSync('tests/library/example.mjs', 'utf8').trim()}
\`\`\`
`;
