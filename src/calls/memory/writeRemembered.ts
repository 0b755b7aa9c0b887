import type { CallSubject } from '../life/Call.ts';
import { rememberedVersion } from './parseRemembered.ts';
import type { Remembered, RememberedCall } from './Remembered.ts';
import { storedSize } from './storedSize.ts';

/** @returns the text that `parseRemembered` reads */
export function writeRemembered(remembered: Remembered): string {
  return JSON.stringify({ version: rememberedVersion, ...remembered });
}

function size(remembered: Remembered): number {
  return storedSize(writeRemembered(remembered));
}

function bare<Call extends { readonly about: CallSubject }>(call: Call): Call {
  return { ...call, about: {} };
}

/** The largest count from 0 to `most` for which `fits` holds; it holds for all below. */
function largest(most: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns how many of the newest calls fit into so many bytes; each is written once, however many there are */
function newestWithin(calls: readonly RememberedCall[], room: number): number {
  let left = room;
  let count = 0;
  for (let index = calls.length - 1; index >= 0; index -= 1) {
    const quotes = 2;
    const comma = count > 0 ? 1 : 0;
    left -= storedSize(JSON.stringify(calls[index])) - quotes + comma;
    if (left < 0) break;
    count += 1;
  }
  return count;
}

/**
 * Makes it fit: the oldest recent calls go first, then the numbers, then what live calls are about. Live calls stay;
 * only where their ids alone are too many for a mailbox, the newest of them are taken, and the browser keeps the rest.
 *
 * @param limit bytes, as stored
 */
export function writeRememberedWithin(remembered: Remembered, limit: number): string {
  const live = remembered.live.map<RememberedCall>(bare);
  const withLive = (count: number): Remembered => ({
    live: count === 0 ? [] : live.slice(-count),
    placing: remembered.placing.map(bare),
    recent: [],
    numbers: [],
    forgotten: remembered.forgotten,
    clearedAt: remembered.clearedAt,
  });
  const fitting = newestWithin(live, limit - size(withLive(0)));
  if (fitting < live.length) return writeRemembered(withLive(fitting));
  if (size(remembered) <= limit) return writeRemembered(remembered);
  const withRecent = (count: number): Remembered => ({
    ...remembered,
    recent: remembered.recent.slice(0, count),
  });
  const recent = largest(remembered.recent.length, (count) => size(withRecent(count)) <= limit);
  const whole = withRecent(recent);
  return writeRemembered(size(whole) <= limit ? whole : withLive(fitting));
}
