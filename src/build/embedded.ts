import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';

/**
 * Raised when a page that has pasted the line would not work with the script any more, or gains from another one: with
 * an integrity in the line, not a byte of what is published under a version may change.
 */
const path = 'embed/v1/embed.js';
const published = 'src/embed/published.json';
const module = 'virtual:embed-script';

/** Writes the script for other sites' pages, and tells the builder page where it is and what its integrity is. */
export function embedded(): Plugin {
  let script: Promise<string> | undefined;
  const code = (): Promise<string> => (script ??= scriptOfHosts());
  return {
    name: 'embedded',
    resolveId: (id) => (id === module ? `\0${module}` : undefined),
    async load(id) {
      if (id !== `\0${module}`) return;
      const integrity = integrityOf(await code());
      return `export const embedScript = ${JSON.stringify({ path, integrity })};`;
    },
    async generateBundle() {
      const source = await code();
      const integrity = integrityOf(source);
      const known: unknown = JSON.parse(readFileSync(published, 'utf8'))[path];
      if (known !== integrity)
        this.error(`${path} is now ${integrity}, but ${published} says ${String(known)}: see docs/embed.md`);
      this.emitFile({ type: 'asset', fileName: path, source });
      this.info(`${path} integrity="${integrity}"`);
    },
  };
}

/** Apart from the site's own build, so that the bytes depend on the source and the pinned tools alone. */
async function scriptOfHosts(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome86', 'safari14'],
      minify: true,
      modulePreload: { polyfill: false },
      lib: { entry: 'src/embed/embed.ts', formats: ['iife'], name: 'birthBenefits' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/embed/embed.ts was not built');
  return chunk.code;
}

const integrityOf = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;
