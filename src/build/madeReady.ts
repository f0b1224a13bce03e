import type { Plugin } from 'vite';

/**
 * Has Chrome, from version 136 on, make every function ready when its script comes, on a thread of its own. Otherwise
 * it does so at the first call, which is mostly a tap that waits for it. The line must stand on top, so this comes last.
 */
export function madeReady(): Plugin {
  return {
    name: 'made-ready',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      },
    },
  };
}
