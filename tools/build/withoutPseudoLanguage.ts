import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves the pseudo-language, which is for tests, out of what ships: where it is asked for, there is English. Fails the
 * build when there was nothing to leave out, as it may then be under another name.
 */
export function withoutPseudoLanguage(repository: string): Plugin {
  const english = join(repository, 'src/strings/en.ts');
  const standIn = '\0english-for-pseudo';
  let isLeftOut = false;
  return {
    name: 'without-pseudo-language',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/pseudo.ts') || importer?.includes('/strings/') !== true) return null;
      isLeftOut = true;
      return standIn;
    },
    load: (id) =>
      id === standIn
        ? `export { en as pseudo } from ${JSON.stringify(english.replaceAll('\\', '/'))};`
        : null,
    buildEnd(error) {
      if (error === undefined && !isLeftOut) this.error('No pseudo-language was found to leave out.');
    },
  };
}
