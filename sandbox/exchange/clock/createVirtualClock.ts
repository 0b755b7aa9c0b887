import type { ExchangeClock } from '../Exchange.ts';
import { createTimeline } from './createTimeline.ts';

/** A clock that stands still until it is advanced. */
export function createVirtualClock(start: number): ExchangeClock {
  const timeline = createTimeline();
  let time = start;
  return {
    now: () => time,
    after: (milliseconds, callback) => timeline.add(time + Math.max(0, milliseconds), callback),
    advance(milliseconds) {
      if (!(milliseconds >= 0))
        throw new RangeError(`Time only moves forward, not by ${String(milliseconds)} ms.`);
      const end = time + milliseconds;
      for (let due = timeline.takeDueBy(end); due !== undefined; due = timeline.takeDueBy(end)) {
        time = Math.max(time, due.dueAt);
        due.callback();
      }
      time = Math.max(time, end);
    },
    stop: () => undefined,
  };
}
