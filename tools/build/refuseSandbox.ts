import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Fails the build when a module of the sandbox has found its way into the add-in. */
export function refuseSandbox(repository: string): Plugin {
  const pathOf = (id: string) => relative(repository, id).replaceAll('\\', '/');
  return {
    name: 'refuse-sandbox',
    apply: 'build',
    // At the end, since a module does not know who imports it before.
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const path = pathOf(id);
        if (!path.startsWith('sandbox/')) continue;
        const { importers = [], dynamicImporters = [] } = this.getModuleInfo(id) ?? {};
        const by = [...importers, ...dynamicImporters].map(pathOf).join(', ');
        this.error(`${path} is part of the sandbox, which never ships; it was imported by ${by}.`);
      }
    },
  };
}
