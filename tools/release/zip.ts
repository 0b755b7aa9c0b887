import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Files } from './Files.ts';
import type { ServedFile } from './ServedFile.ts';

/**
 * A zip file: the same files and the same local time make the same bytes, in whatever order, on whatever day and
 * machine.
 */
export function zip(files: Files, modified: Date): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: modified });
}

/** The files of a zip file, with the times that they bear once they are unpacked on this machine. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, ServedFile> {
  const times = timesIn(bytes);
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  return new Map(
    files.map(([path, content]) => [path, { content, modified: times.get(path) ?? new Date() }]),
  );
}

/** Unpacks a zip file over what is in a folder, as unzip and Windows do: each file gets the time that it has there. */
export async function unpack(bytes: Uint8Array, folder: string): Promise<void> {
  for (const [path, { content, modified }] of unzip(bytes)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await utimes(file, modified, modified);
  }
}

// APPNOTE.TXT 4.3.12 and 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT; fflate tells no times.
const endSignature = 0x06054b50;
const endLength = 22;
const entryLength = 46;

function timesIn(bytes: Uint8Array): ReadonlyMap<string, Date> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) throw new Error('That is no zip file, or not the whole of one.');
  const times = new Map<string, Date>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    times.set(name, localTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return times;
}

function localTime(date: number, time: number): Date {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  return new Date(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}
