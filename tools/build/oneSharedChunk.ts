import type { Plugin } from 'vite';

/** What of Rollup's knowledge of a module is needed to follow its imports. */
type ImportsOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** The modules that an entry needs before anything of it runs. */
function neededBy(entry: string, importsOf: ImportsOf): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(importsOf(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Puts what several entries need into one file, which the browser keeps for all of them. By itself the build makes a file
 * for each set of its users, and each request takes its time when the pane opens.
 *
 * @param entries the paths of their scripts
 */
export function oneSharedChunk(entries: readonly string[]): Plugin {
  let shared: ReadonlySet<string> = new Set();
  return {
    name: 'one-shared-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'shared', test: (id: string) => shared.has(id) }] } },
        },
      },
    }),
    // At the end, since a module does not know what it needs before.
    buildEnd() {
      const [first, ...others] = entries.map((entry) =>
        neededBy(entry.replaceAll('\\', '/'), (id) => this.getModuleInfo(id)),
      );
      shared = new Set([...(first ?? [])].filter((id) => others.every((needed) => needed.has(id))));
    },
  };
}
