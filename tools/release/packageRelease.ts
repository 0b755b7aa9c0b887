import { buildPane } from './buildPane.ts';
import { createRelease } from './createRelease.ts';
import type { Files } from './Files.ts';
import type { ReleaseOptions } from './ReleaseOptions.ts';
import { readText, repository, versionIn } from './repository.ts';

export type Choices = Pick<ReleaseOptions, 'address' | 'officeJs' | 'ewsPath' | 'outlook'>;

/** Builds the pane and makes a release of it. `tell` gets a line for each step. */
export async function packageRelease(choices: Choices, tell: (line: string) => void): Promise<Files> {
  tell('Building the pane …');
  const build = await buildPane(repository);
  tell(`Putting ${choices.address} into the manifest, the page and the server configurations …`);
  const sources = {
    manifest: readText('manifest.xml'),
    guide: readText('docs/administrators.md'),
    license: readText('LICENSE'),
  };
  return createRelease(build, sources, {
    ...choices,
    version: versionIn('package.json'),
    officeJsVersion: versionIn('node_modules/@microsoft/office-js/package.json'),
  });
}
