import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, runCommand } from './command.ts';
import { readText, repository } from './repository.ts';
import { versionedFiles, type VersionedFiles, withVersion } from './withVersion.ts';

const command: Command = {
  help: `npm run release -- VERSION

Writes a new version into package.json, package-lock.json and manifest.xml, and makes what stands under "Unreleased" in
CHANGELOG.md that of this version, with the day of today. Then run npm test, commit, and package.`,
  options: {},
  run({ positionals: [version, ...more] }) {
    if (version === undefined || more.length > 0)
      throw new Error('Which version? npm run release -- 1.1.0 (--help says more)');
    const before = Object.fromEntries(versionedFiles.map((path) => [path, readText(path)])) as VersionedFiles;
    const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    const after = withVersion(before, version, day);
    for (const path of versionedFiles) writeFileSync(join(repository, path), after[path]);
    console.log(
      `${versionedFiles.join(', ')} say ${version}, of ${day}. Next: npm test, commit, npm run package.`,
    );
    return Promise.resolve(0);
  },
};

/** `npm run release`. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(command, args);
}
