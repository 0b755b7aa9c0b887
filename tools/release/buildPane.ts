import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { withoutPseudoLanguage } from '../build/withoutPseudoLanguage.ts';
import type { Files } from './Files.ts';
import { readFolder } from './readFolder.ts';

/**
 * Builds the pane as `npm run build` does, but for the pseudo-language, and beside dist/: whoever looks at that is not
 * disturbed.
 */
export async function buildPane(repository: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'active-calls-'));
  // Reading this file in TypeScript has called it development.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: join(repository, 'vite.config.ts'),
      plugins: [withoutPseudoLanguage(repository)],
      build: { outDir: folder, emptyOutDir: true },
      logLevel: 'warn',
    });
    return await readFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
