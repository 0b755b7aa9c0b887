/** Which clicks of a pointer are presses of their own. */
export interface Clicks {
  /** A pointer went down on this thing, which was aimed at, or was not. */
  pressed(this: void, thing: unknown, isAimed: boolean): void;
  /** The pointer does something else: it scrolls, or it drags. */
  cancelled(this: void): void;
  /**
   * @param count 1, or 2 for the second click of a double-click, and so on; 0 where no pointer clicks but a key, a
   * screen reader or a script
   * @returns whether the click counts
   */
  clicked(this: void, thing: unknown, count: number): boolean;
}

/** A thing is known by identity; undefined is nothing that can be pressed. */
export function createClicks(): Clicks {
  let press: { readonly thing: unknown; readonly isAimed: boolean } | undefined;
  /** What the first click of a double-click was on. */
  let series: unknown;

  return {
    pressed(thing, isAimed) {
      press = { thing, isAimed };
    },
    cancelled() {
      press = undefined;
    },
    clicked(thing, count) {
      if (count === 0) return true;
      const before = press;
      press = undefined;
      if (count === 1) series = thing;
      if (thing !== series) return false;
      // Assistive technology may click where no pointer went down.
      return !before || (before.isAimed && before.thing === thing);
    },
  };
}
