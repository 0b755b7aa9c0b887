import type { ExchangeClock } from '../Exchange.ts';
import { createTimeline } from './createTimeline.ts';

// setTimeout fires at once for anything longer.
const longestTimeout = 2 ** 31 - 1;

/** A clock that goes by itself until it is stopped, and that can be pushed forward. */
export function createClock(): ExchangeClock {
  const timeline = createTimeline();
  let ahead = 0;
  let steppedTo: number | undefined;
  let stoppedAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): number => steppedTo ?? stoppedAt ?? Date.now() + ahead;

  const runUntil = (end: number): void => {
    const begin = now();
    let reached = begin;
    try {
      for (let due = timeline.takeDueBy(end); due !== undefined; due = timeline.takeDueBy(end)) {
        reached = Math.max(begin, due.dueAt);
        steppedTo = reached;
        due.callback();
      }
      reached = end;
    } finally {
      steppedTo = undefined;
      if (stoppedAt === undefined) ahead = Math.max(ahead, reached - Date.now());
      else stoppedAt = Math.max(stoppedAt, reached);
      arm();
    }
  };

  const arm = (): void => {
    clearTimeout(timer);
    const next = timeline.nextDueAt();
    if (next === undefined || (stoppedAt !== undefined && next > stoppedAt)) return;
    const wait = Math.min(Math.max(0, next - now()), longestTimeout);
    timer = setTimeout(() => {
      runUntil(now());
    }, wait);
  };

  return {
    now,
    after(milliseconds, callback) {
      const cancel = timeline.add(now() + Math.max(0, milliseconds), callback);
      arm();
      return () => {
        cancel();
        arm();
      };
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0))
        throw new RangeError(`Time only moves forward, not by ${String(milliseconds)} ms.`);
      runUntil(now() + milliseconds);
    },
    stop() {
      stoppedAt = now();
      arm();
    },
  };
}
