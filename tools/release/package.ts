import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChoices } from './readChoices.ts';
import type { VerbInput } from '../verbs/Verb.ts';
import { packageRelease } from './packageRelease.ts';
import { repository, versionIn } from './repository.ts';
import { zipRelease } from './zipRelease.ts';

/** `npm run package`. Writes the zip of a release. Resolves with the exit status. */
export async function start(input: VerbInput): Promise<number> {
  const choices = readChoices(input);
  const release = await packageRelease(choices, console.log);
  const folder = input.option('out') ?? join(repository, 'release');
  const path = join(folder, `active-calls-${versionIn('package.json')}.zip`);
  console.log(`Packing ${release.size} files …`);
  const bytes = zipRelease(release);
  await mkdir(folder, { recursive: true });
  await writeFile(path, bytes);
  console.log(
    `${path} (${(bytes.length / 1_000_000).toFixed(1)} MB). INSTALL.md in it says what to do next.`,
  );
  return 0;
}
