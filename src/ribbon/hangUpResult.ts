import type { Call, Ending } from '../calls/life/Call.ts';
import { leftOf } from '../calls/Pause.ts';
import type { Fault } from '../faults/Fault.ts';

/** What has become of a call that is being hung up. */
export type HangUpResult =
  | { readonly kind: 'underWay' }
  | { readonly kind: 'hungUp' }
  /** Exchange took the order, and could not be asked since. */
  | { readonly kind: 'unconfirmed' }
  /** It was over already, or never began. */
  | { readonly kind: 'over' }
  | { readonly kind: 'failed'; readonly fault: Fault }
  /** Exchange took the order, and says that it runs all the same. */
  | { readonly kind: 'stillRuns' }
  /** Its phone may ring, and nobody knows its id. */
  | { readonly kind: 'mayRing' };

/** Longer than this nobody waits until a hang-up goes out again by itself, in milliseconds. */
const longestPause = 15_000;

function resultOfEnd(ending: Ending): HangUpResult {
  switch (ending.kind) {
    case 'hungUp':
      return ending.unconfirmed ? { kind: 'unconfirmed' } : { kind: 'hungUp' };
    // Somebody who looked it up has heard of the end before who ordered it did.
    case 'disconnected':
    case 'unreached':
      return { kind: 'hungUp' };
    case 'unknown':
    case 'expired':
      return { kind: 'over' };
  }
}

/**
 * @param call as it is now; undefined when it has left the list
 * @param now in milliseconds since 1970
 */
export function hangUpResult(call: Call | undefined, now: number): HangUpResult {
  switch (call?.kind) {
    case undefined:
    case 'refused':
      return { kind: 'over' };
    case 'ended':
      return resultOfEnd(call.ending);
    case 'wanted':
    case 'sent':
    case 'ending':
      return { kind: 'underWay' };
    case 'unfollowed':
      return call.idMayCome ? { kind: 'underWay' } : { kind: 'mayRing' };
    case 'live': {
      const { hangUp } = call;
      if (hangUp.kind === 'ignored') return { kind: 'stillRuns' };
      const isGivenUp =
        hangUp.kind === 'failed' || (hangUp.kind === 'postponed' && leftOf(hangUp.pause, now) > longestPause);
      return isGivenUp ? { kind: 'failed', fault: hangUp.fault } : { kind: 'underWay' };
    }
  }
}

/** What is told of a call that nobody has been heard on for as long as anybody waits. */
export function resultAtLast(call: Call | undefined, now: number): HangUpResult {
  const result = hangUpResult(call, now);
  if (result.kind !== 'underWay') return result;
  if (call?.kind === 'ending') return { kind: 'unconfirmed' };
  return call && 'id' in call ? { kind: 'failed', fault: { kind: 'silence' } } : { kind: 'mayRing' };
}
