import { releasedOn } from '../changelog.ts';
import { createRelease } from '../createRelease.ts';
import type { Files } from '../Files.ts';
import type { ReleaseOptions } from '../ReleaseOptions.ts';
import { releaseSources } from '../releaseSources.ts';
import { versionIn } from '../repository.ts';
import { testBuild } from './testBuild.ts';

/** A release of the test build, for `address` unless the options say otherwise. */
export function testRelease(address: string, options: Partial<ReleaseOptions> = {}): Files {
  const sources = releaseSources();
  const version = versionIn('package.json');
  return createRelease(testBuild(), sources, {
    address,
    version,
    released: releasedOn(sources.changelog, version),
    officeJsVersion: '1.1.110',
    officeJs: 'self',
    ewsPath: undefined,
    outlook: [],
    ...options,
  });
}
