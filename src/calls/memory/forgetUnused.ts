import { mirrorPrefix } from './createBrowserMirror.ts';

/** What nobody has opened a pane for in this long goes, in milliseconds. */
const unusedLimit = 30 * 86_400_000;

/** When a pane of this mailbox was last open, beside what is kept for it. */
const stamp = 'used';

/** Earlier versions named things so where Outlook did not say whose mailbox it was, for whichever it was. */
const nobody = new Set(['undefined', 'null']);

function mailboxOf(key: string): string | undefined {
  if (!key.startsWith(mirrorPrefix)) return undefined;
  const end = key.lastIndexOf(':');
  return end < mirrorPrefix.length ? undefined : key.slice(mirrorPrefix.length, end);
}

function keysOf(storage: Storage): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index) ?? '';
    const mailbox = mailboxOf(key);
    if (mailbox !== undefined) keys.set(mailbox, [...(keys.get(mailbox) ?? []), key]);
  }
  return keys;
}

/**
 * Notes that this mailbox's memory is in use, and removes from the browser what is kept for mailboxes that no pane has
 * been open for in 30 days, and for nobody in particular.
 *
 * @param mailbox the address of the mailbox; undefined where Outlook does not say
 * @param now in milliseconds since 1970
 */
export function forgetUnused(mailbox: string | undefined, now: number): void {
  try {
    const storage = localStorage;
    const nameOfStamp = (of: string): string => `${mirrorPrefix}${of}:${stamp}`;
    if (mailbox !== undefined) storage.setItem(nameOfStamp(mailbox), String(now));
    for (const [of, keys] of keysOf(storage)) {
      const used = Number(storage.getItem(nameOfStamp(of)) ?? Number.NaN);
      // What an earlier version has kept has no stamp: its thirty days begin now.
      if (Number.isNaN(used) && !nobody.has(of)) storage.setItem(nameOfStamp(of), String(now));
      else if (nobody.has(of) || now - used > unusedLimit) for (const key of keys) storage.removeItem(key);
    }
  } catch {
    // Some frames may not keep anything.
  }
}
