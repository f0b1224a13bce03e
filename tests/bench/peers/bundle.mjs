import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The code of a module and all it imports, minified as the page's is. */
export async function bundle(entry) {
  const { output } = await build({
    root: join(import.meta.dirname, '../../..'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome86', 'safari14'],
      modulePreload: false,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  return output[0].code;
}

/** Gzip level 9, 1 KB = 1000 bytes, as `npm run size` counts. */
export const gzippedKB = (code) => gzipSync(code, { level: 9 }).length / 1000;
