import { expect, test } from 'vitest';
import { createVirtualClock } from '../../transport/createVirtualClock.ts';
import { followInTurns } from './followInTurns.ts';
import { liveCallExample } from '../testing/liveCallExample.ts';

const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `call-${String(index)}`);

test('follows so many at once, and of a thousand each in the end', async () => {
  const clock = createVirtualClock(0);
  const followed = new Set<string>();
  const calls = keys(1_000).map((key) => liveCallExample(key));
  followInTurns(() => calls, followed.add.bind(followed), clock);
  expect([...followed]).toEqual(keys(50));
  await clock.advance(1_000);
  expect([...followed]).toEqual(keys(1_000));
});

test('follows what is in the list by then', async () => {
  const clock = createVirtualClock(0);
  const followed = new Set<string>();
  let calls = keys(60).map((key) => liveCallExample(key));
  followInTurns(() => calls, followed.add.bind(followed), clock);
  calls = calls.slice(0, 55);
  await clock.advance(1_000);
  expect([...followed]).toEqual(keys(55));
});
