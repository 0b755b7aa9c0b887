import type { Clock } from '../../transport/Clock.ts';

/** So long must a thing have been where it is before a person can have aimed at it there, in milliseconds. */
export const noticing = 500;

/** How far a resting hand strays, in CSS pixels: less is no movement. */
const straying = 16;

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether the pointer is where a person has put it, or what lies under it has come there by itself. */
export interface Aim {
  /** Something has changed in the page: what lies under the pointer may be another thing, which nobody has seen yet. */
  pageChanged(this: void): void;
  /** What lies under the pointer, now that a change can be seen, or that the page was scrolled. */
  found(this: void, thing: unknown): void;
  /** The pointer was moved, or a finger was put down. */
  pointed(this: void, thing: unknown, at: Point): void;
  /** Where the pointer rests; undefined while it is elsewhere. */
  place(this: void): Point | undefined;
  /** The pointer has left the window. */
  left(this: void): void;
  /** Whether what lies under the pointer was aimed at. */
  isAimed(this: void): boolean;
}

/** A thing is known by identity; undefined is nothing that can be pressed. */
export function createAim(clock: Clock): Aim {
  let under: unknown;
  /** What the person has put the pointer on: if that comes back, it is still what they want. */
  let chosen: unknown;
  let rests: Point | undefined;
  let hasChanged = false;
  let isNoticed = true;
  let stopWaiting = (): void => undefined;

  function aimed(thing: unknown): void {
    stopWaiting();
    under = thing;
    chosen = thing;
    isNoticed = true;
  }

  /** A clock that is set back must not make it longer: so this waits, and compares no times. */
  function cameByItself(thing: unknown): void {
    stopWaiting();
    under = thing;
    isNoticed = thing === chosen;
    if (isNoticed) return;
    stopWaiting = clock.after(noticing, () => {
      aimed(thing);
    });
  }

  return {
    pageChanged() {
      hasChanged = true;
    },
    found(thing) {
      if (rests && thing !== under) {
        if (hasChanged) cameByItself(thing);
        else aimed(thing);
      }
      hasChanged = false;
    },
    pointed(thing, at) {
      const isNear = rests !== undefined && Math.hypot(at.x - rests.x, at.y - rests.y) < straying;
      if (thing !== under) {
        if (isNear && hasChanged) cameByItself(thing);
        else aimed(thing);
      }
      rests = at;
    },
    place: () => rests,
    left() {
      rests = undefined;
      aimed(undefined);
    },
    isAimed: () => isNoticed,
  };
}
