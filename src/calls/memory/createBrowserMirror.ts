import type { Mirror } from './Mirror.ts';

/**
 * Local storage and a BroadcastChannel. Either may be forbidden in a frame, and storage may be full: then it keeps
 * nothing and says so.
 *
 * @param mailbox the mailbox's address: two mailboxes in one browser must not mix
 */
export function createBrowserMirror(mailbox: string): Mirror {
  const named = (name: string): string => `active-calls:${mailbox}:${name}`;
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(named('calls'));
  } catch {
    channel = undefined;
  }
  return {
    read(name) {
      try {
        return localStorage.getItem(named(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(name, text) {
      try {
        localStorage.setItem(named(name), text);
        return true;
      } catch {
        return false;
      }
    },
    tell(text) {
      channel?.postMessage(text);
    },
    listen(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data);
      });
    },
  };
}
