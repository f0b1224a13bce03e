import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { parseAst, type Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { embedded } from './src/build/embedded.ts';
import { madeReady } from './src/build/madeReady.ts';
import { ofTheCity } from './src/build/ofTheCity.ts';
import { offline } from './src/build/offline.ts';
import { prerendered } from './src/build/prerendered.ts';

/** Of the smallest machine that the tests must be quick on. By itself vitest would use one of two. */
const cores = 2;

const standsAlone = /\/src\/(arrival|worker)\.ts$/;

export default defineConfig({
  // Relative addresses: dist/ works from any folder of any site.
  base: './',
  plugins: [
    ofTheCity(),
    react(),
    withEveryWord(),
    withoutExamples(),
    withoutPolicyInDev(),
    prerendered(),
    embedded(),
    madeReady(),
    offline(),
  ],
  css: { transformer: 'lightningcss' },
  build: {
    target: ['chrome86', 'safari14'],
    modulePreload: { polyfill: false },
    // A data: address would need room in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One script and one style sheet before the first page, whatever of them later pages share. Scripts that run
          // apart from the page stand on their own.
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !standsAlone.test(id) }],
        },
      },
    },
  },
  // In one file and not a module: browsers learnt late to take modules in a worker.
  worker: { format: 'iife', plugins: () => [withoutExamples()] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'tests/ui/**', 'tests/e2e/**'],
          maxWorkers: cores,
          // Rules and engine keep nothing between two files that a test could trip over; read once, not for each file.
          isolate: false,
          // Hundreds of random families take their time on a busy machine; what they find does not depend on it.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: 'tests/ui/setup.ts',
          maxWorkers: cores,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: 'tests/e2e/support/globalSetup.ts',
          // What a visit needs is made anew for each; the code that drives the browser is read once, not for each file.
          isolate: false,
          // After all others, with as many browsers at once.
          sequence: { groupOrder: 1 },
          maxWorkers: cores,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

/** The worked examples of the rules are for tests and for policy officers; a family need not load them. */
function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/rules\/.*\.ts$/.test(id)) return;
      const found: { start: number; end: number }[] = [];
      JSON.stringify(parseAst(code, { lang: 'ts' }), (_key, node) => {
        if (node?.type === 'Property' && node.key.name === 'examples') found.push(node.value);
        return node;
      });
      return found.reduceRight((text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`, code);
    },
  };
}

/** Vite's own scripts for `npm run dev` stand in the page itself, which the policy of the built site forbids. */
function withoutPolicyInDev(): Plugin {
  return {
    name: 'without-policy-in-dev',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** A word of the page that a language lacks stops the build: half a sentence in another language is worse than none. */
function withEveryWord(): Plugin {
  return {
    name: 'with-every-word',
    apply: 'build',
    buildStart() {
      for (const folder of ['src/i18n', 'src/i18n/desk', 'src/i18n/embed', 'src/i18n/lists']) {
        const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
        const keysOf = new Map(
          files.map((file) => [file, keysIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))]),
        );
        for (const [file, keys] of keysOf) {
          const others = new Set([...keysOf.values()].flat());
          const lacking = [...others].filter((key) => !keys.includes(key));
          if (lacking.length > 0) this.error(`${folder}/${file} lacks ${lacking.join(', ')}`);
        }
      }
    },
  };
}

function keysIn(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysIn(value, `${prefix}${key}.`) : [prefix + key],
  );
}
