import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const repository = join(import.meta.dirname, '../..');

/** A text file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

/** The version that a package.json names. */
export function versionIn(path: string): string {
  return (JSON.parse(readText(path)) as { version: string }).version;
}
