import { env } from 'node:process';
import { createServer, type Plugin } from 'vite';
import type * as prerender from '../prerender.tsx';

const emptyRoot = '<div id="root"></div>';
const bundleTag = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;

/**
 * Puts the start page into index.html, rendered from the same components, so that it shows before any script has come.
 * The bundle is sent for after that page is painted, by the small script that runs before.
 */
export function prerendered(): Plugin {
  let arrival = '';
  return {
    name: 'prerendered',
    apply: 'build',
    buildStart() {
      arrival = this.emitFile({ type: 'chunk', id: 'src/arrival.ts', name: 'arrival' });
    },
    generateBundle: {
      order: 'pre',
      handler() {
        arrival = this.getFileName(arrival);
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const [, bundle] = bundleTag.exec(html) ?? [];
        if (bundle === undefined || !html.includes(emptyRoot))
          throw new Error('index.html is not as expected');
        // Of a pack still to be fetched there is no start page yet.
        const page = env['PACK'] === undefined ? await startPage() : '';
        const withPage = html
          .replace(bundleTag, '')
          // A function, because a "$" in the page would mean something in a replacement text.
          .replace(emptyRoot, () => `<div id="root">${page}</div>`);
        const attrs = { src: `./${arrival}`, 'data-bundle': bundle };
        return { html: withPage, tags: [{ tag: 'script', attrs, injectTo: 'head' }] };
      },
    },
  };
}

/** Rendered by a server of Vite's, because it takes style modules and JSON as the build does. */
async function startPage(): Promise<string> {
  const server = await createServer({
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'warn',
  });
  try {
    const page = (await server.ssrLoadModule('./src/prerender.tsx')) as typeof prerender;
    return page.prerender();
  } finally {
    await server.close();
  }
}
