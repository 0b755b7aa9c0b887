import { createRelease } from '../createRelease.ts';
import type { Files } from '../Files.ts';
import type { ReleaseOptions } from '../ReleaseOptions.ts';
import { readText, versionIn } from '../repository.ts';
import { testBuild } from './testBuild.ts';

/** A release of the test build, for `address` unless the options say otherwise. */
export function testRelease(address: string, options: Partial<ReleaseOptions> = {}): Files {
  const sources = {
    manifest: readText('manifest.xml'),
    guide: readText('docs/administrators.md'),
    license: readText('LICENSE'),
  };
  return createRelease(testBuild(), sources, {
    address,
    version: versionIn('package.json'),
    officeJsVersion: '1.1.110',
    officeJs: 'self',
    ewsPath: undefined,
    outlook: [],
    ...options,
  });
}
