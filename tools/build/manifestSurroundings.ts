import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxAddress } from './manifestFor.ts';
import type { ManifestSurroundings } from './manifestProblems.ts';

/** Built from src/. */
const pages: readonly string[] = ['taskpane.html', 'commands.html'];

/** What the repository's own manifest must agree with. */
export function manifestSurroundings(repository: string): ManifestSurroundings {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    version: string;
  };
  const pathOf = (path: string) => join(repository, 'public', path);
  return {
    version,
    address: sandboxAddress,
    hasFile: (path) => pages.includes(path) || existsSync(pathOf(path)),
    pixels: (path) => {
      const png = readFileSync(pathOf(path));
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    },
  };
}
