import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { runnerImport, type Plugin } from 'vite';
import type { Front } from '#dsl';

/** The folder of the city that is built: `CITY=demo-city npm run build`. Without a word it is Liuzhou. */
const cityFolder = resolve('rules', env['CITY'] ?? 'liuzhou');
if (!existsSync(join(cityFolder, 'city.ts'))) throw new Error(`There is no ${cityFolder}/city.ts`);

/** Makes `#city` that folder, and puts the city's name where no script can: into the page's head and the manifest. */
export function ofTheCity(): Plugin {
  return {
    name: 'of-the-city',
    config: () => ({ resolve: { alias: { '#city': cityFolder } } }),
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => named(html, await readFront()),
    },
    async writeBundle({ dir = 'dist' }) {
      const manifest = join(dir, 'manifest.webmanifest');
      writeFileSync(manifest, named(readFileSync(manifest, 'utf8'), await readFront()));
    },
  };
}

/** The first language stands there until a script speaks another. */
const named = (text: string, { title, lead }: Front): string =>
  text.replaceAll('%TITLE%', () => title.zh).replaceAll('%LEAD%', () => lead.zh);

async function readFront(): Promise<Front> {
  const { module } = await runnerImport<{ readonly front: Front }>(join(cityFolder, 'front.ts'), {
    configFile: false,
  });
  return module.front;
}
