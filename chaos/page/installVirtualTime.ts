import type { PageTime } from './PageTime.ts';

/**
 * Runs in every frame before its own scripts: timers and the time of day come from one clock, which belongs to the
 * topmost page and stands still until it is moved. One queue for host and panes makes their order repeatable, which
 * a clock for each frame would not. Self-contained, because it is sent to the browser as text.
 *
 * @param start milliseconds since 1970
 */
export function installVirtualTime(start: number): void {
  function createPageTime(): PageTime {
    // A page that is loaded again goes on where the one before it ended.
    let now = Number(sessionStorage.getItem('page-time') ?? start);
    let offset = 0;
    let lastId = 0;
    const timers = new Map<number, { owner: object; due: number; every?: number; callback: () => void }>();
    const first = (): [number, { due: number; every?: number; callback: () => void }] | undefined => {
      let found: [number, { due: number; every?: number; callback: () => void }] | undefined;
      for (const entry of timers) if (!found || entry[1].due < found[1].due) found = entry;
      return found;
    };
    return {
      get now() {
        return now;
      },
      nextDue: () => first()?.[1].due,
      runNext(limit) {
        const next = first();
        if (!next || next[1].due > limit) return false;
        const [id, timer] = next;
        now = Math.max(now, timer.due);
        // What an interval missed while the computer slept is not made up for.
        if (timer.every === undefined) timers.delete(id);
        else timer.due = now + timer.every;
        try {
          timer.callback();
        } catch (error) {
          reportError(error);
        }
        return true;
      },
      sleepUntil(time) {
        now = Math.max(now, time);
      },
      setTimeOfDay(to) {
        offset = to;
      },
      timeOfDay: () => now + offset,
      addTimer(owner, delay, every, callback) {
        const due = now + Math.max(0, Number.isFinite(delay) ? delay : 0);
        timers.set((lastId += 1), { owner, due, callback, ...(every === undefined ? {} : { every }) });
        return lastId;
      },
      dropTimer(id) {
        timers.delete(id);
      },
      dropTimersOf(owner) {
        for (const [id, timer] of timers) if (timer.owner === owner) timers.delete(id);
      },
    };
  }

  const top = window.top ?? window;
  const time = (top.pageTime ??= createPageTime());
  const owner = {};
  addEventListener('pagehide', () => {
    time.dropTimersOf(owner);
  });

  type Callback = (...parameters: unknown[]) => void;
  const later =
    (repeats: boolean) =>
    (callback: Callback, delay = 0, ...parameters: unknown[]): number =>
      time.addTimer(owner, delay, repeats ? Math.max(1, delay) : undefined, () => {
        callback(...parameters);
      });
  const RealDate = Date;
  // A function with a name, and no Proxy, which has none: office.js reads it.
  const VirtualDate = function Date(this: unknown, ...parameters: unknown[]): object | string {
    if (!(this instanceof VirtualDate)) return new RealDate(time.timeOfDay()).toString();
    const given = parameters.length === 0 ? [time.timeOfDay()] : parameters;
    return Reflect.construct(RealDate, given, new.target) as object;
  };
  VirtualDate.prototype = RealDate.prototype;
  Object.setPrototypeOf(VirtualDate, RealDate);
  Object.assign(VirtualDate, { now: time.timeOfDay });
  const drop = (id: number | undefined): void => {
    if (id !== undefined) time.dropTimer(id);
  };
  Object.assign(window, {
    setTimeout: later(false),
    setInterval: later(true),
    clearTimeout: drop,
    clearInterval: drop,
    Date: VirtualDate,
  });
}
