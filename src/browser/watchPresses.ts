/** What begins a press, and what ends it. */
const begins = ['pointerdown', 'keydown'] as const;
const ends = ['pointerup', 'pointercancel', 'keyup'] as const;

/** Watches from now on whether something is pressed. */
export interface Presses {
  /** Resolves when nothing is: what is replaced under a finger would swallow its press. */
  released(this: void): Promise<void>;
  /** Tells of each press from now on, as it begins: before anything else hears of it. */
  tell(this: void, pressed: () => void): void;
}

/** @returns a watch over every key and pointer of this window, which lasts as long as the page */
export function watchPresses(): Presses {
  let pressed = false;
  let waiting: (() => void)[] = [];

  function release(): void {
    pressed = false;
    const resolve = waiting;
    waiting = [];
    // The click comes after the release, and must find its button.
    requestAnimationFrame(() => {
      for (const go of resolve) go();
    });
  }

  for (const begin of begins)
    addEventListener(
      begin,
      () => {
        pressed = true;
      },
      true,
    );
  for (const end of ends) addEventListener(end, release, true);
  // The window's own, when Outlook takes the focus: that of an element comes with each press on another one.
  addEventListener('blur', release);

  return {
    tell(pressed) {
      for (const begin of begins) addEventListener(begin, pressed, true);
    },
    async released() {
      while (pressed)
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
    },
  };
}
