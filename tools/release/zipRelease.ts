import type { Files } from './Files.ts';
import { listIn } from './ReleaseList.ts';
import { releaseTime } from './releaseTime.ts';
import { zip } from './zip.ts';

/** A release as it goes to an organisation: every file bears the time of the release. */
export function zipRelease(release: Files): Uint8Array {
  const { released } = listIn(new TextDecoder().decode(release.get('release.json')));
  return zip(release, releaseTime(release, released));
}
