import type { Clock } from './Clock.ts';

/** A clock for tests: time passes only when it is told to. */
export interface VirtualClock extends Clock {
  /** Lets time pass; what falls due happens in order, each with the promises that it settles. */
  advance(milliseconds: number): Promise<void>;
  /** How much time has passed, whatever became of the time of day, in milliseconds. */
  elapsed(): number;
  /** Changes the time of day without letting time pass, as setting the clock or a daylight mistake does. */
  jump(milliseconds: number): void;
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** @param start milliseconds since 1970 */
export function createVirtualClock(start = Date.UTC(2026, 0, 5, 9)): VirtualClock {
  let elapsed = 0;
  let offset = start;
  let timers: readonly { readonly due: number; readonly callback: () => void }[] = [];

  return {
    now: () => elapsed + offset,
    elapsed: () => elapsed,
    after(milliseconds, callback) {
      const timer = { due: elapsed + Math.max(0, milliseconds), callback };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(milliseconds) {
      const end = elapsed + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        elapsed = Math.max(elapsed, next.due);
        next.callback();
        await settle();
      }
      elapsed = end;
    },
    jump(milliseconds) {
      offset += milliseconds;
    },
  };
}
