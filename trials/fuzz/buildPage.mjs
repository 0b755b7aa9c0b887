// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The readers, the mutations and the judgement as one script: the browser needs no server for it, and no network.
 * @returns {Promise<string>} a script that defines `activeCallsFuzz`
 */
export async function buildPage() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'activeCallsFuzz',
      },
    },
  });
  const [chunk] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.');
  return chunk.code;
}
