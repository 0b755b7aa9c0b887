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
        // A clock that was set back must not keep it for longer.
        const left = Math.min(Math.max(0, since + placingLimit - clock.now()), placingLimit);
        clock.after(left, () => {
          watched.delete(key);
          if (callOf(key)?.kind === 'unfollowed') forget(key);
        });
      }
    },
  };
}
