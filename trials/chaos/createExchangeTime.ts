import { createTimeline } from '../../sandbox/exchange/clock/createTimeline.ts';
import type { ExchangeClock } from '../../sandbox/exchange/Exchange.ts';

/** A clock that stands still until it is moved, and that does one thing at a time. */
export interface ExchangeTime extends ExchangeClock {
  nextDue(): number | undefined;
  /** Does the next thing that is due by then; false if there is none. */
  runNext(limit: number): boolean;
  /** Does all that is due by then, and goes there. */
  runUntil(time: number): void;
}

export function createExchangeTime(start: number): ExchangeTime {
  const timeline = createTimeline();
  let time = start;

  function runNext(limit: number): boolean {
    const due = timeline.takeDueBy(limit);
    if (!due) return false;
    time = Math.max(time, due.dueAt);
    due.callback();
    return true;
  }

  function runUntil(end: number): void {
    while (runNext(end));
    time = Math.max(time, end);
  }

  return {
    now: () => time,
    after: (milliseconds, callback) => timeline.add(time + Math.max(0, milliseconds), callback),
    advance(milliseconds) {
      runUntil(time + milliseconds);
    },
    stop: () => undefined,
    nextDue: timeline.nextDueAt,
    runNext,
    runUntil,
  };
}
