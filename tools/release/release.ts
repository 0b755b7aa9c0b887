import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerbInput } from '../verbs/Verb.ts';
import { readText, repository } from './repository.ts';
import { versionedFiles, type VersionedFiles, withVersion } from './withVersion.ts';

/** `npm run release`. Writes a new version into all files that name it. Resolves with the exit status. */
export function start({ positionals: [version = ''] }: VerbInput): Promise<number> {
  const before = Object.fromEntries(versionedFiles.map((path) => [path, readText(path)])) as VersionedFiles;
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const after = withVersion(before, version, day);
  for (const path of versionedFiles) writeFileSync(join(repository, path), after[path]);
  console.log(
    `${versionedFiles.join(', ')} say ${version}, of ${day}. Next: npm test, commit, npm run package.`,
  );
  return Promise.resolve(0);
}
