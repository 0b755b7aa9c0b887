import type { Clock } from '../../transport/Clock.ts';
import type { ActiveCall } from '../life/Call.ts';
import { placingLimit } from '../memory/Remembered.ts';

export interface LeavingsParts {
  readonly clock: Clock;
  callOf(key: string): ActiveCall | undefined;
  forget(key: string): void;
}

/** Lets go of calls without an id, when no phone can ring for them any more. */
export interface Leavings {
  /** Safe to call again. */
  watch(calls: readonly ActiveCall[]): void;
}

export function createLeavings({ clock, callOf, forget }: LeavingsParts): Leavings {
  const watched = new Set<string>();
  return {
    watch(calls) {
      for (const { key, since } of calls) {
        if (watched.has(key)) continue;
        watched.add(key);
        const left = since + placingLimit - clock.now();
        // A clock that was set makes it too new, or too old for a pane to list it still, which one does all the same.
        const pause = left > 0 ? Math.min(left, placingLimit) : placingLimit;
        clock.after(pause, () => {
          watched.delete(key);
          const call = callOf(key);
          if (call && !('id' in call) && call.kind !== 'refused') forget(key);
        });
      }
    },
  };
}
