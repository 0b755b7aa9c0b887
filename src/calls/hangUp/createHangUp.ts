import { disconnectPhoneCall } from '../../ews/disconnectPhoneCall.ts';
import { backOffOf } from '../../faults/backOffOf.ts';
import type { Fault } from '../../faults/Fault.ts';
import { isUnknownCall } from '../../ews/isUnknownCall.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Ask } from '../../ews/Ask.ts';
import type { FollowedCall, LiveCall } from '../life/Call.ts';
import { pauseOf } from '../Pause.ts';
import type { CallEvent } from '../life/CallEvent.ts';

/** How long to wait for an answer, once it went out, before looking what happened, in milliseconds. */
const patience = 20_000;

/** The pauses before a hang-up that failed for a moment goes out again, in milliseconds. */
const pauses = [2_000, 5_000, 10_000];

export interface HangUpParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call as it is now; undefined when it has no id or is over. */
  followedCall(key: string): FollowedCall | undefined;
  happened(key: string, event: CallEvent): void;
  /** Asks Exchange at once how the call is. */
  lookUpNow(key: string): void;
  /** Exchange took the order. */
  taken(key: string): void;
}

/**
 * @returns hangs a live call up: at once, as often as it is pressed but never twice at a time, again by itself after
 * a failure that passes. Only Exchange's word ends the call.
 */
export function createHangUp(parts: HangUpParts): (key: string) => void {
  const { ask, clock, followedCall, happened, lookUpNow } = parts;
  const pendingRetries = new Map<string, () => void>();
  const latestAttempts = new Map<string, symbol>();

  function liveCall(key: string): LiveCall | undefined {
    const call = followedCall(key);
    return call?.kind === 'live' ? call : undefined;
  }

  function postpone(key: string, fault: Fault, pause: number, retries: number): void {
    happened(key, { kind: 'hangUpPostponed', fault, pause: pauseOf(pause, clock.now()) });
    const cancel = clock.after(pause, () => {
      pendingRetries.delete(key);
      attempt(key, retries);
    });
    pendingRetries.set(key, cancel);
  }

  function fail(key: string, fault: Fault, retries: number): void {
    const backOff = backOffOf(fault);
    const pause = pauses[retries];
    if (backOff !== undefined) postpone(key, fault, backOff, retries);
    else if (lineOf(fault).passes && pause !== undefined) postpone(key, fault, pause, retries + 1);
    else happened(key, { kind: 'hangUpFailed', fault });
  }

  function attempt(key: string, retries: number): void {
    const call = liveCall(key);
    if (!call || call.hangUp.kind === 'sending') return;
    pendingRetries.get(key)?.();
    pendingRetries.delete(key);
    happened(key, { kind: 'hangUpSent' });
    const thisAttempt = Symbol(key);
    latestAttempts.set(key, thisAttempt);
    let stopWaiting = (): void => undefined;
    // Behind many other hang-ups its turn may come late: the call may be over by then, and nobody was silent yet.
    const turnCame = (): boolean => {
      if (!liveCall(key)) return false;
      stopWaiting = clock.after(patience, () => {
        happened(key, { kind: 'hangUpFailed', fault: { kind: 'silence' } });
        lookUpNow(key);
      });
      return true;
    };
    void ask('hangUp', disconnectPhoneCall, call.id, turnCame).then((answer) => {
      stopWaiting();
      const isLatest = latestAttempts.get(key) === thisAttempt;
      if (isLatest) latestAttempts.delete(key);
      if (answer.kind === 'unwanted') return;
      if (answer.kind === 'success') {
        happened(key, { kind: 'hangUpTaken' });
        parts.taken(key);
      } else if (isUnknownCall(answer))
        happened(key, { kind: 'foundUnknown', at: clock.now(), isWatched: false });
      // The failure of an attempt that was given up must not disturb the one that was pressed since.
      else if (isLatest) fail(key, answer, retries);
    });
  }

  return (key) => {
    attempt(key, 0);
  };
}
