import { expect, it } from 'vitest';
import { leftOf, pauseOf } from './Pause.ts';

const pause = pauseOf(300_000, 1_000_000);

it.each([
  ['as time passes', 1_100_000, 200_000],
  ['when it is over', 1_400_000, 0],
  ['when the clock was set back by an hour', 1_100_000 - 3_600_000, 300_000],
  ['when it was set forward by one', 1_100_000 + 3_600_000, 0],
])('is never longer than it was, nor shorter than nothing: %s', (_, now, left) => {
  expect(leftOf(pause, now)).toBe(left);
});
