import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const worker = 'sw.js';

/** Lists are for offices, and as large as all the rest: no family's phone is made to load what screens them. */
const onlyAtTheDesk = /^assets\/(deskWorker|ListsRoutes)-/;

/** Writes the service worker with the list of all that a family may ever load, and the hash of each file. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/worker.ts', fileName: worker });
    },
    // What counts is what has been written, after every other plugin.
    writeBundle: {
      order: 'post',
      handler({ dir = 'dist' }) {
        const files = filesIn(dir)
          .filter((file) => file === 'index.html' || file.startsWith('assets/'))
          .filter((file) => !onlyAtTheDesk.test(file))
          .map((file) => [addressOf(file), `sha256-${hashOf(readFileSync(join(dir, file)))}`]);
        const list = JSON.stringify(files);
        const code = readFileSync(join(dir, worker), 'utf8')
          .replace('FILES_OF_BUILD', () => list)
          .replace('HASH_OF_BUILD', () => JSON.stringify(hashOf(list)));
        writeFileSync(join(dir, worker), code);
      },
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A host may send index.html on to the folder's own address, and a page that was sent on can't be kept. */
const addressOf = (file: string): string => (file === 'index.html' ? './' : file);

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64');
