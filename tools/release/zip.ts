import { unzipSync, zipSync } from 'fflate';
import type { Files } from './Files.ts';

// A zip file holds local times: noon of a day in no time zone's way gives the same bytes everywhere.
const always = new Date(2000, 0, 1, 12);

/** A zip file: the same files make the same bytes, in whatever order, on whatever day and machine. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always });
}

/** The files of a zip file. */
export function unzip(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
}
