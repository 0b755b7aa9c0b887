import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { manifestFor, sandboxAddress } from './manifestFor.ts';

const manifestPath = join(import.meta.dirname, '../../manifest.xml');

/**
 * Puts `manifest.xml` beside the built pane. It names the sandbox's address, or the one in the environment variable
 * ACTIVE_CALLS_URL.
 */
export function shipManifest(): Plugin {
  return {
    name: 'ship-manifest',
    apply: 'build',
    async generateBundle() {
      const manifest = await readFile(manifestPath, 'utf8');
      const address = process.env['ACTIVE_CALLS_URL'] ?? sandboxAddress;
      this.emitFile({ type: 'asset', fileName: 'manifest.xml', source: manifestFor(manifest, address) });
    },
  };
}
