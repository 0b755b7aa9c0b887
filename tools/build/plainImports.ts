import type { Plugin } from 'vite';

/**
 * Leaves an `import()` to the browser. Vite calls each through a function of half a kilobyte that loads style sheets and
 * further files of the part beforehand; here no part has any that the page does not have already.
 *
 * @see https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      order: 'pre',
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
