import type { Mirror } from './Mirror.ts';

/** What all that the browser keeps for a mailbox is named after. */
export const mirrorPrefix = 'active-calls:';

/**
 * Local storage and a BroadcastChannel. Either may be forbidden in a frame, and storage may be full: then it keeps
 * nothing and says so.
 *
 * @param mailbox tells the mailbox's address, which two mailboxes in one browser are told apart by; undefined as long as
 * Outlook does not say. The first that it tells holds for the life of the pane.
 */
export function createBrowserMirror(mailbox: () => string | undefined): Mirror {
  let address: string | undefined;
  let channel: BroadcastChannel | undefined;
  const listeners: ((text: string) => void)[] = [];

  function hear({ data }: MessageEvent<unknown>): void {
    if (typeof data === 'string') for (const listener of listeners) listener(data);
  }

  /** Undefined while there is no mailbox to name anything after. */
  function named(name: string): string | undefined {
    if (address === undefined) {
      address = mailbox();
      if (address === undefined) return undefined;
      try {
        channel = new BroadcastChannel(`${mirrorPrefix}${address}:calls`);
        channel.addEventListener('message', hear);
      } catch {
        channel = undefined;
      }
    }
    return `${mirrorPrefix}${address}:${name}`;
  }

  return {
    read(name) {
      const key = named(name);
      try {
        return key === undefined ? undefined : (localStorage.getItem(key) ?? undefined);
      } catch {
        return undefined;
      }
    },
    write(name, text) {
      const key = named(name);
      if (key === undefined) return false;
      try {
        localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    tell(text) {
      named('calls');
      channel?.postMessage(text);
    },
    listen(listener) {
      named('calls');
      listeners.push(listener);
    },
  };
}
