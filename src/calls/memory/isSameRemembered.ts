import type { Remembered } from './Remembered.ts';

/** Whether two places remember the same. Only as many calls on both sides are worth being written down to compare. */
export function isSameRemembered(one: Remembered, other: Remembered): boolean {
  return one.live.length === other.live.length && JSON.stringify(one) === JSON.stringify(other);
}
