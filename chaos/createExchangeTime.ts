import { createTimeline } from '../sandbox/exchange/clock/createTimeline.ts';
import type { ExchangeClock } from '../sandbox/exchange/Exchange.ts';

/** A clock that stands still until it is moved, and that tells when it next has something to do. */
export interface ExchangeTime extends ExchangeClock {
  nextDue(): number | undefined;
  runUntil(time: number): void;
}

export function createExchangeTime(start: number): ExchangeTime {
  const timeline = createTimeline();
  let time = start;

  function runUntil(end: number): void {
    for (let due = timeline.takeDueBy(end); due !== undefined; due = timeline.takeDueBy(end)) {
      time = Math.max(time, due.dueAt);
      due.callback();
    }
    time = Math.max(time, end);
  }

  return {
    now: () => time,
    after: (milliseconds, callback) => timeline.add(time + Math.max(0, milliseconds), callback),
    advance(milliseconds) {
      runUntil(time + milliseconds);
    },
    nextDue: timeline.nextDueAt,
    runUntil,
  };
}
