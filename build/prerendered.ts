import { createServer, type Plugin } from 'vite';
import type * as prerender from '../src/prerender.tsx';

const marker = '<div id="root"></div>';

/**
 * Puts the start page into index.html, rendered from the same components, so that it shows before any script has come,
 * and before it the small script that says whether it is the page asked for.
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
        if (!html.includes(marker)) throw new Error(`index.html has no ${marker}`);
        const page = await startPage();
        return {
          // A function, because a "$" in the page would mean something in a replacement text.
          html: html.replace(marker, () => `<div id="root">${page}</div>`),
          tags: [{ tag: 'script', attrs: { src: `./${arrival}` }, injectTo: 'head' }],
        };
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
