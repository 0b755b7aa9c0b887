import type { Clock } from '../../transport/Clock.ts';
import type { Mirror } from '../memory/Mirror.ts';

/** The browser's storage and the channel between the panes in it. */
export interface TestBrowser {
  open(isOpen: () => boolean): Mirror;
  readonly stored: Map<string, string>;
  /** Local storage keeps and shows nothing. */
  forbidStorage(forbidden: boolean): void;
  /** Panes do not hear each other. */
  forbidChannel(forbidden: boolean): void;
}

export function createTestBrowser(clock: Clock): TestBrowser {
  const stored = new Map<string, string>();
  const listeners = new Map<Mirror, (text: string) => void>();
  let noStorage = false;
  let noChannel = false;

  return {
    open(isOpen) {
      const mirror: Mirror = {
        read: (name) => (noStorage ? undefined : stored.get(name)),
        write(name, text) {
          if (noStorage) return false;
          stored.set(name, text);
          return true;
        },
        tell(text) {
          if (noChannel) return;
          for (const [other, listener] of listeners) {
            if (other === mirror) continue;
            clock.after(1, () => {
              listener(text);
            });
          }
        },
        listen(listener) {
          listeners.set(mirror, (text) => {
            if (isOpen()) listener(text);
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
