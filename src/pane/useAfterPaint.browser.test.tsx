import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { createStore } from '../createStore.ts';
import type { Store } from '../createStore.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useWatched } from './useWatched.ts';

/** @returns the value, and what is shown of it after the paint */
function show(): { store: Store<number>; shown: () => string | null; painted: () => string | null } {
  const store = createStore(0);
  function Both(): ReactElement {
    const value = useWatched(store);
    return (
      <>
        <b>{value}</b>
        <i>{useAfterPaint(value)}</i>
      </>
    );
  }
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(<Both />);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const textOf = (tag: string) => () => place.querySelector(tag)?.textContent ?? null;
  return { store, shown: textOf('b'), painted: textOf('i') };
}

test('values that come faster than frames do not hold each other up', async () => {
  const { store, shown, painted } = show();
  await expect.poll(shown).toBe('0');
  const seen = new Set<string | null>();
  let frames = 0;
  while (frames < 10) {
    // Twice a frame: before the last one can have been painted.
    for (let twice = 0; twice < 2; twice += 1) {
      store.update((value) => value + 1);
      await Promise.resolve();
    }
    await new Promise(requestAnimationFrame);
    store.update((value) => value + 1);
    seen.add(painted());
    frames += 1;
  }
  expect(seen.size).toBeGreaterThan(3);
  await expect.poll(painted).toBe(shown());
});

test('a value of before the page was hidden does not take the place of a later one', async () => {
  const { store, shown, painted } = show();
  await expect.poll(shown).toBe('0');
  store.update(() => 1);
  await expect.poll(shown).toBe('1');
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });
  store.update(() => 2);
  await expect.poll(painted).toBe('2');
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  expect(painted()).toBe('2');
});
