import type { PageTime } from './PageTime.ts';

/**
 * Runs in every frame before its own scripts: timers, pictures, the time of day and random numbers come from one
 * clock, which belongs to the topmost page and stands still until it is moved. One queue for host and panes makes
 * their order repeatable, which a clock for each frame would not. Self-contained, because it is sent to the browser as text.
 *
 * @param start milliseconds since 1970
 */
export function installVirtualTime(start: number): void {
  function createPageTime(): PageTime {
    // A page that is loaded again goes on where the one before it ended.
    let now = Number(sessionStorage.getItem('page-time') ?? start);
    let offset = 0;
    let lastId = 0;
    let dice = now % 0x7fffffff;
    const drawings = new Map<number, { owner: object; draw: () => void }>();
    const run = (callback: () => void): void => {
      try {
        callback();
      } catch (error) {
        reportError(error);
      }
    };
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
        run(timer.callback);
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
      dropAllOf(owner) {
        for (const [id, timer] of timers) if (timer.owner === owner) timers.delete(id);
        for (const [id, drawing] of drawings) if (drawing.owner === owner) drawings.delete(id);
      },
      addDrawing(owner, draw) {
        drawings.set((lastId += 1), { owner, draw });
        return lastId;
      },
      dropDrawing(id) {
        drawings.delete(id);
      },
      draw() {
        const due = [...drawings.values()];
        drawings.clear();
        for (const { draw } of due) run(draw);
      },
      random() {
        dice = (dice * 48_271) % 0x7fffffff;
        return dice / 0x7fffffff;
      },
    };
  }

  const top = window.top ?? window;
  const time = (top.pageTime ??= createPageTime());
  const owner = {};
  const born = time.now;
  addEventListener('pagehide', () => {
    time.dropAllOf(owner);
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
    requestAnimationFrame: (draw: FrameRequestCallback) => {
      window.hasDrawn = true;
      return time.addDrawing(owner, () => {
        draw(time.now - born);
      });
    },
    cancelAnimationFrame: time.dropDrawing,
  });
  const hex = (): string => Math.floor(time.random() * 16).toString(16);
  // React stops in the middle of its work when this says that it takes long.
  Object.assign(performance, { now: () => time.now - born });
  Object.assign(Math, { random: time.random });
  Object.assign(crypto, { randomUUID: () => '00000000-0000-4000-8000-000000000000'.replace(/0/g, hex) });
}
