import { buildPane } from './buildPane.ts';
import { releasedOn } from './changelog.ts';
import { createRelease } from './createRelease.ts';
import type { Files } from './Files.ts';
import type { ReleaseOptions } from './ReleaseOptions.ts';
import { releaseSources } from './releaseSources.ts';
import { repository, versionIn } from './repository.ts';

export type Choices = Pick<ReleaseOptions, 'address' | 'officeJs' | 'ewsPath' | 'outlook'>;

/** Builds the pane and makes a release of it. `tell` gets a line for each step. */
export async function packageRelease(choices: Choices, tell: (line: string) => void): Promise<Files> {
  tell('Building the pane …');
  const build = await buildPane(repository);
  tell(`Putting ${choices.address} into the manifest, the page and the server configurations …`);
  const sources = releaseSources();
  const version = versionIn('package.json');
  return createRelease(build, sources, {
    ...choices,
    version,
    released: releasedOn(sources.changelog, version),
    officeJsVersion: versionIn('node_modules/@microsoft/office-js/package.json'),
  });
}
