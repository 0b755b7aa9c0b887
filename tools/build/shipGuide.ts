import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentTypes } from './contentTypes.ts';

const guidePath = join(import.meta.dirname, '../../docs/administrators.md');
const name = 'guide.txt';

/**
 * Puts the administrators' guide beside the pane, which links to it where nothing but an administrator helps: a
 * network without internet has no other place to read it. Plain text, because every server knows how to serve that.
 */
export function shipGuide(): Plugin {
  return {
    name: 'ship-guide',

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${name}`)) {
          next();
          return;
        }
        void readFile(guidePath).then((guide) => {
          response.setHeader('Content-Type', contentTypes['.txt'] ?? 'text/plain');
          response.end(guide);
        }, next);
      });
    },

    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: await readFile(guidePath, 'utf8') });
    },
  };
}
