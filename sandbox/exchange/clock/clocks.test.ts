import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from './createClock.ts';
import { createVirtualClock } from './createVirtualClock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['a virtual clock', () => createVirtualClock(1000)],
  ['a real clock', createClock],
])('%s', (_, create) => {
  it('lets everything that is due happen in order and at its own time', () => {
    const clock = create();
    const log: string[] = [];
    const note = (name: string) => (): void => void log.push(`${name} ${String(clock.now())}`);
    clock.after(300, note('c'));
    clock.after(100, () => {
      note('a')();
      clock.after(50, note('b'));
    });
    clock.after(300, note('d'));
    clock.after(-5, note('now'));
    clock.after(301, note('later'));
    clock.after(200, note('never'))();
    clock.advance(300);
    expect(log).toEqual(['now 1000', 'a 1100', 'b 1150', 'c 1300', 'd 1300']);
    expect(clock.now()).toBe(1300);
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(NaN)).toThrow(RangeError);
  });

  it('survives a callback that throws, and one that moves it', () => {
    const clock = create();
    const log: number[] = [];
    clock.after(10, () => {
      throw new Error('thrown in a callback');
    });
    clock.after(20, () => clock.advance(100));
    clock.after(30, () => log.push(clock.now()));
    expect(() => clock.advance(50)).toThrow('thrown in a callback');
    clock.advance(50);
    expect(log).toEqual([1030]);
    expect(clock.now()).toBeGreaterThanOrEqual(1120);
  });
});

describe('a real clock', () => {
  it('goes by itself, and goes on from where it was pushed', () => {
    const clock = createClock();
    const log: number[] = [];
    clock.after(1000, () => log.push(clock.now()));
    vi.advanceTimersByTime(999);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual([2000]);
    clock.after(5000, () => log.push(clock.now()));
    clock.advance(4000);
    vi.advanceTimersByTime(999);
    expect(log).toEqual([2000]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual([2000, 7000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on only when it is pushed once it is stopped, but for what is due at once', () => {
    const clock = createClock();
    const log: number[] = [];
    const note = (): void => void log.push(clock.now());
    clock.after(1000, note);
    clock.stop();
    vi.advanceTimersByTime(5000);
    expect(log).toEqual([]);
    clock.after(0, note);
    vi.advanceTimersByTime(0);
    expect(log).toEqual([1000]);
    clock.advance(1000);
    expect(log).toEqual([1000, 2000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits longer than setTimeout can', () => {
    const clock = createClock();
    let happened = false;
    clock.after(3_000_000_000, () => (happened = true));
    vi.advanceTimersByTime(2_999_999_999);
    expect(happened).toBe(false);
    vi.advanceTimersByTime(1);
    expect(happened).toBe(true);
  });
});

describe('a virtual clock', () => {
  it('stands still', () => {
    const clock = createVirtualClock(5);
    vi.advanceTimersByTime(1000);
    expect(clock.now()).toBe(5);
  });
});
