import type { Clock } from '../../transport/Clock.ts';
import { noticing } from './createAim.ts';

/** Keys that press: while one is held it acts once, and where it went down. */
export interface Keys {
  /** The focus is on this thing now. */
  focused(this: void, thing: unknown): void;
  /** The pane is about to give the focus to this thing: nobody has chosen it. */
  given(this: void, thing: unknown): void;
  /** What has the focus is this thing by now: the same button may come to do something else. */
  changed(this: void, thing: unknown): void;
  /** A key went down, or is repeated because it is held. Returns whether it may act. */
  down(this: void, key: string, thing: unknown, isRepeat: boolean): boolean;
  /** A key that went down presses this thing, which has the focus by now. Returns whether it may act. */
  goesOn(this: void, key: string, thing: unknown): boolean;
  /** A key is released on this thing. Returns whether it may act. */
  up(this: void, key: string, thing: unknown): boolean;
}

/** A thing is known by identity. */
export function createKeys(clock: Clock): Keys {
  const origins = new Map<string, unknown>();
  let focus: unknown;
  /** What was pressed last: if the focus comes back to it, it is where the person had it. */
  let chosen: unknown;
  let unnoticed: unknown;
  let stopWaiting = (): void => undefined;
  function waitUntilNoticed(thing: unknown): void {
    stopWaiting();
    unnoticed = thing;
    stopWaiting = clock.after(noticing, () => {
      unnoticed = undefined;
    });
  }

  const wentDownOn = (key: string, thing: unknown): boolean => origins.has(key) && origins.get(key) === thing;

  return {
    focused(thing) {
      focus = thing;
      if (thing !== unnoticed) unnoticed = undefined;
    },
    given(thing) {
      // The same call drawn anew is still what has the focus.
      if (thing !== focus && thing !== chosen) waitUntilNoticed(thing);
    },
    changed(thing) {
      if (thing === focus) return;
      focus = thing;
      waitUntilNoticed(thing);
    },
    down(key, thing, isRepeat) {
      if (isRepeat) return false;
      const mayAct = thing === undefined || thing !== unnoticed;
      // A key that may not act has gone down nowhere.
      origins.delete(key);
      if (mayAct) {
        origins.set(key, thing);
        chosen = thing;
      }
      return mayAct;
    },
    goesOn: wentDownOn,
    up(key, thing) {
      const mayAct = wentDownOn(key, thing);
      origins.delete(key);
      return mayAct;
    },
  };
}
