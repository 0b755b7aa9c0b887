import type { FollowedCall } from '../life/Call.ts';

const soon = 2_000;
const steady = 5_600;
const longestPause = 60_000;

/** After this long a call that still dials is stuck rather than about to be answered. */
const dialingLimit = 180_000;

const unhurried = new Set(['Connected', 'Idle']);

/** Whether somebody is waiting for this call's next change: it dials, rings, is being hung up, or nothing is known of it. */
export function isUrgent(call: FollowedCall, now: number): boolean {
  if (call.kind === 'ending' || call.information === undefined) return true;
  return !unhurried.has(call.information.state) && now - call.since < dialingLimit;
}

/**
 * How long after the start of a look-up the next one starts, in milliseconds. While it dials or rings a change
 * shows within 2.5 s, once connected within 6 s; a call answered and talked on for three minutes costs fewer than 45.
 *
 * @param failures how many look-ups have failed in a row: each doubles the pause
 */
export function lookUpInterval(call: FollowedCall, now: number, failures: number): number {
  const interval = isUrgent(call, now) ? soon : steady;
  return Math.min(interval * 2 ** Math.min(failures, 10), Math.max(interval, longestPause));
}
