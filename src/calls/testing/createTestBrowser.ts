import type { Clock } from '../../transport/Clock.ts';
import type { Mirror } from '../memory/Mirror.ts';

/** The browser's storage and the channel between the panes in it. */
export interface TestBrowser {
  /** @param address of the mailbox that the pane shows; undefined as long as Outlook does not say */
  open(isOpen: () => boolean, address: () => string | undefined): Mirror;
  /** By name, after the mailbox's address and a colon for all but the mailbox whose address is empty. */
  readonly stored: Map<string, string>;
  /** Local storage keeps and shows nothing. */
  forbidStorage(forbidden: boolean): void;
  /** Panes do not hear each other. */
  forbidChannel(forbidden: boolean): void;
}

export function createTestBrowser(clock: Clock): TestBrowser {
  const stored = new Map<string, string>();
  const listeners = new Map<Mirror, { hear(text: string): void; address(): string | undefined }>();
  let noStorage = false;
  let noChannel = false;

  return {
    open(isOpen, address) {
      const named = (name: string): string => [address(), name].filter(Boolean).join(':');
      const isClosed = (): boolean => noStorage || address() === undefined;
      const mirror: Mirror = {
        read: (name) => (isClosed() ? undefined : stored.get(named(name))),
        write(name, text) {
          if (isClosed()) return false;
          stored.set(named(name), text);
          return true;
        },
        tell(text) {
          if (noChannel || address() === undefined) return;
          for (const [other, { hear, address: theirs }] of listeners) {
            if (other === mirror || theirs() !== address()) continue;
            clock.after(1, () => {
              hear(text);
            });
          }
        },
        listen(listener) {
          listeners.set(mirror, {
            address,
            hear: (text) => {
              if (isOpen()) listener(text);
            },
          });
        },
      };
      return mirror;
    },
    stored,
    forbidStorage(forbidden) {
      noStorage = forbidden;
    },
    forbidChannel(forbidden) {
      noChannel = forbidden;
    },
  };
}
