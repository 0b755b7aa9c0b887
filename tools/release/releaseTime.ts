import { createHash } from 'node:crypto';
import type { Files } from './Files.ts';

// A zip file holds local times, in steps of two seconds. Between five and ten in the evening no clock is changed, anywhere.
const firstHour = 5;
const hours = 17;
const steps = (hours * 3600) / 2;

/** Before midnight in the last time zone, when the first has begun the day of the release. */
const daysBefore = 2;

/**
 * The time that every file of a release bears. nginx makes its ETag of a file's time and size, IIS of the time alone:
 * what has the same time is the same to a browser, for ever. So it is made of all contents, and differs when they do;
 * and it lies shortly before the day of the release, so that a later release is later, and none lies in the future.
 * @param released the day of the release, as 2026-11-25
 * @returns a local time, the same to the clock on the wall in every time zone
 */
export function releaseTime(files: Files, released: string): Date {
  const [year, month, day] = released.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day - daysBefore, firstHour, 0, 2 * (fingerprint(files) % steps));
}

function fingerprint(files: Files): number {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest().readUInt32BE(0);
}
