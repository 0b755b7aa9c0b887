import type { ReleaseSources } from './createRelease.ts';
import { readText } from './repository.ts';

/** What the repository adds to a build to make a release of it. */
export function releaseSources(): ReleaseSources {
  return {
    manifest: readText('manifest.xml'),
    guide: readText('docs/administrators.md'),
    changelog: readText('CHANGELOG.md'),
    license: readText('LICENSE'),
  };
}
