import type { Calls } from '../calls/Calls.ts';
import { canBeHungUp } from '../calls/life/abilities.ts';
import type { Clock } from '../transport/Clock.ts';
import { createTracker } from './createTracker.ts';
import { hangUpResult, resultAtLast } from './hangUpResult.ts';
import type { HangUpResult } from './hangUpResult.ts';
import { until } from './until.ts';

/** Longer than every step of hanging up may take on its own, in milliseconds. */
const patience = 60_000;

/**
 * Hangs up every call of the mailbox that can be: at once, and before anything else is sent. One that is being placed,
 * here or elsewhere, is hung up as soon as it has an id; one that is being hung up already is waited for. One that somebody
 * has placed since the press, while this page was being loaded, was not meant.
 *
 * @param pressedAt in milliseconds since 1970
 * @returns resolves with what has become of each; with nothing where there was none
 */
export async function hangUpAll(
  calls: Calls,
  clock: Clock,
  pressedAt: number,
): Promise<readonly HangUpResult[]> {
  const now = clock.now();
  // What begins in the future, another computer with another clock has placed.
  const active = calls.getSnapshot().active.filter(({ since }) => since < pressedAt || since >= now);
  const track = createTracker(calls.getSnapshot);
  for (const call of active) if (canBeHungUp(call)) calls.hangUp(call.key);
  // Look-ups go after them: what was ordered is looked up until it has ended.
  calls.follow();
  calls.setAwake(true);

  const settled: HangUpResult[] = [];
  let pending = active.map(track);
  /** What has ended is noted when it ends: of many, the list soon forgets the first. */
  function isSettled(): boolean {
    pending = pending.filter((find) => {
      const result = hangUpResult(find(), clock.now());
      if (result.kind === 'underWay') return true;
      settled.push(result);
      return false;
    });
    return pending.length === 0;
  }
  await until(calls, clock, isSettled, patience);
  return [...settled, ...pending.map((find) => resultAtLast(find(), clock.now()))];
}
