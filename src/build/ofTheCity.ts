import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { runnerImport, type Plugin } from 'vite';
import type { Front } from '#dsl';

/** The folder of the city that is built: `CITY=demo-city npm run build`. Without a word it is Liuzhou. */
const cityFolder = resolve('rules', env['CITY'] ?? 'liuzhou');
if (!existsSync(join(cityFolder, 'city.ts'))) throw new Error(`There is no ${cityFolder}/city.ts`);

/**
 * Where a pack lies beside the page when none is built in: `PACK=./pack.json npm run build`. Only a path below the page
 * itself, so that no pack can come from elsewhere.
 */
const packPath = env['PACK'] ?? '';
if (!/^(\.\/[\w-]+(\/[\w-]+)*\.json)?$/.test(packPath))
  throw new Error(`PACK must be a path below the page, such as ./pack.json, not ${packPath}`);

/** Makes `#city` that folder, and puts the city's name where no script can: into the page's head and the manifest. */
export function ofTheCity(): Plugin {
  return {
    name: 'of-the-city',
    config: () => ({
      resolve: { alias: { '#city': cityFolder } },
      define: { PACK_PATH: JSON.stringify(packPath) },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => allowed(named(html, await readFront())),
    },
    async writeBundle({ dir = 'dist' }) {
      const manifest = join(dir, 'manifest.webmanifest');
      writeFileSync(manifest, named(readFileSync(manifest, 'utf8'), await readFront()));
    },
  };
}

/** A pack that is fetched is the one thing that the page then asks for, of its own origin. */
const allowed = (html: string): string =>
  packPath === '' ? html : html.replace("connect-src 'none'", "connect-src 'self'");

/** The first language stands there until a script speaks another. */
const named = (text: string, { title, lead }: Pick<Front, 'title' | 'lead'>): string =>
  text.replaceAll('%TITLE%', () => title.zh).replaceAll('%LEAD%', () => lead.zh);

async function readFront(): Promise<Pick<Front, 'title' | 'lead'>> {
  if (packPath !== '') return ofNoCity;
  const { module } = await runnerImport<{ readonly front: Front }>(join(cityFolder, 'front.ts'), {
    configFile: false,
  });
  return module.front;
}

/** Which city it is, a build without rules does not know. */
const ofNoCity = { title: { zh: '生育支持政策自查', en: 'Birth Benefits' }, lead: { zh: '', en: '' } };
