import type { Clock } from '../transport/Clock.ts';
import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';

/** The time, once a second, for whoever watches it. */
export type Ticker = Watched<number>;

/** @returns a ticker that rests while nobody watches */
export function createTicker(clock: Clock): Ticker {
  const store = createStore(clock.now());
  let watchers = 0;
  let rest = (): void => undefined;

  function tick(): void {
    rest = clock.after(1_000 - (clock.now() % 1_000), () => {
      store.update(() => clock.now());
      tick();
    });
  }

  return {
    getSnapshot: store.getSnapshot,
    subscribe(listener) {
      if (watchers === 0) {
        store.update(() => clock.now());
        tick();
      }
      watchers += 1;
      const leave = store.subscribe(listener);
      return () => {
        leave();
        watchers -= 1;
        if (watchers === 0) rest();
      };
    },
  };
}
