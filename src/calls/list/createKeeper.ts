import type { Clock } from '../../transport/Clock.ts';
import type { CallList } from './CallList.ts';
import type { Memory } from '../memory/createMemory.ts';
import { rememberedOf } from './rememberedOf.ts';

/** Long enough for a frame, too short for anybody to notice, in milliseconds. */
const aMoment = 50;

export interface KeeperParts {
  readonly memory: Pick<Memory, 'keep'>;
  readonly clock: Clock;
  list(): CallList;
}

/** Lets what the list has to remember be kept. */
export interface Keeper {
  /** For what must not be lost: a call id, or what somebody has just done. */
  keepNow(this: void): void;
  /**
   * For what Exchange would tell again, such as that a call has ended: that is painted first, as writing down many
   * calls takes part of the frame.
   */
  keepSoon(this: void): void;
  /** Keeps what still waits: the pane may be about to go. */
  keepWaiting(this: void): void;
}

export function createKeeper({ memory, clock, list }: KeeperParts): Keeper {
  let cancel: (() => void) | undefined;

  function keepNow(): void {
    cancel?.();
    cancel = undefined;
    void memory.keep(rememberedOf(list()));
  }

  return {
    keepNow,
    keepSoon() {
      cancel ??= clock.after(aMoment, keepNow);
    },
    keepWaiting() {
      if (cancel) keepNow();
    },
  };
}
