import type { LiveCall } from '../life/Call.ts';

/** A call that Exchange could not confirm for this long is not followed any further, in milliseconds. */
const longestUnconfirmed = 86_400_000;

/** What the poller knows of a call's look-ups. It changes in place. */
export interface Followed {
  inFlight: boolean;
  /** Whether the look-up in flight has gone out; before, it waits for a lane. */
  sent: boolean;
  /** Asked for while a look-up was out: another one follows at once. */
  again: boolean;
  failures: number;
  /** Numbers the look-ups, so that a late answer is known from a fresh one. */
  lookUps: number;
  answered: number;
  /** When Exchange last said how the call is, in milliseconds since 1970. */
  confirmedAt: number;
  cancel: () => void;
}

/** A call that was never looked up. */
export const unheard: Readonly<Followed> = {
  inFlight: false,
  sent: false,
  again: false,
  failures: 0,
  lookUps: 0,
  answered: 0,
  confirmedAt: 0,
  cancel: () => undefined,
};

/** One failure alone proves nothing: the person's clock may just have been set. */
export function isExpired(call: LiveCall, { failures, confirmedAt }: Followed, now: number): boolean {
  return failures >= 3 && now - Math.max(call.since, confirmedAt) > longestUnconfirmed;
}
