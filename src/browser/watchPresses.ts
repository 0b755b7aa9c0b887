/** What begins a press, and what ends it. */
const begins = ['pointerdown', 'keydown'] as const;
const ends = ['pointerup', 'pointercancel', 'keyup', 'blur'] as const;

/** Watches from now on whether something is pressed. */
export interface Presses {
  /** Resolves when nothing is: what is replaced under a finger would swallow its press. */
  released(this: void): Promise<void>;
}

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

  return {
    released: () => (pressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
