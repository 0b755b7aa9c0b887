import { abandonedAfter } from '../../abandonedAfter.ts';
import type { Answer, Ask } from '../../ews/Ask.ts';
import { getPhoneCallInformation } from '../../ews/getPhoneCallInformation.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import { backOffOf } from '../../faults/backOffOf.ts';
import type { Fault } from '../../faults/Fault.ts';
import { isUnknownCall } from '../../ews/isUnknownCall.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { FollowedCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import { isUrgent, lookUpInterval } from './lookUpInterval.ts';

/** After this long without an answer the state is shown as last known, in milliseconds. */
const patience = 15_000;

/** A call that Exchange could not confirm for this long is not followed any further, in milliseconds. */
const longestUnconfirmed = 86_400_000;

/** After this long without news a call may have been answered and have ended, and nobody saw it, in milliseconds. */
const unwatchedAfter = 10_000;

export interface FollowerParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call as it is now; undefined when it is over. */
  call(): FollowedCall | undefined;
  happened(event: CallEvent): void;
  /** Whether nothing is to be looked up just now. */
  isPaused(): boolean;
  /** Exchange asks to be left alone for so many milliseconds. */
  beQuiet(milliseconds: number): void;
  /** @returns whether nobody else is asking about this call; then this is, until `done` is called */
  begin(call: FollowedCall): boolean;
  done(call: FollowedCall): void;
  /** The call is over: there is nothing to follow any more. */
  ended(): void;
}

/** Looks one call up, again and again, never twice at a time. */
export interface Follower {
  /**
   * Looks it up as soon as that can be.
   *
   * @param isPressed whether somebody has just pressed for it
   */
  lookUpNow(this: void, isPressed?: boolean): void;
  /** How many look-ups have gone out so far. */
  sent(this: void): number;
  /** Whether one is out, without an answer yet. */
  isAsking(this: void): boolean;
}

/** A look-up, from when it asks for a lane to its answer. */
interface LookUp {
  readonly number: number;
  readonly startedAt: number;
  isSent: boolean;
  /** Whether it has been counted as failed: silence and a late failure count once. */
  isCounted: boolean;
}

function isOver(answer: Answer<PhoneCallInformation>): boolean {
  return answer.kind === 'success' ? answer.value.state === 'Disconnected' : isUnknownCall(answer);
}

export function createFollower(parts: FollowerParts): Follower {
  const { ask, clock, call: callNow, happened, isPaused } = parts;
  let current: LookUp | undefined;
  /** Asked for while a look-up was out: another one follows at once. */
  let again = false;
  let pressed = false;
  let failures = 0;
  let lookUps = 0;
  let sent = 0;
  /** The number of the latest look-up that was answered: an earlier one's answer is old news. */
  let answered = 0;
  /** When Exchange last said how the call is, in milliseconds since 1970. */
  let confirmedAt = 0;
  let cancel = (): void => undefined;

  function failed(fault: Fault): void {
    happened({ kind: 'lookUpFailed', fault });
    const call = callNow();
    const now = clock.now();
    // One failure alone proves nothing: the person's clock may just have been set.
    if (call && failures >= 3 && now - Math.max(call.since, confirmedAt) > longestUnconfirmed)
      happened({ kind: 'expired', at: now });
  }

  function read(answer: Answer<PhoneCallInformation>): void {
    const at = clock.now();
    const isWatched = at - confirmedAt < unwatchedAfter;
    if (answer.kind === 'success') {
      failures = 0;
      confirmedAt = at;
      happened({ kind: 'lookedUp', information: answer.value, at, isWatched });
    } else if (isUnknownCall(answer)) {
      happened({ kind: 'foundUnknown', at, isWatched });
    } else {
      failed(answer);
      const backOff = backOffOf(answer);
      if (backOff !== undefined) parts.beQuiet(backOff);
    }
  }

  function count(lookUp: LookUp): void {
    if (!lookUp.isCounted) failures += 1;
    lookUp.isCounted = true;
  }

  /** What comes after the answer to a later look-up is old news, except that the call is over. */
  function heard(lookUp: LookUp, answer: Answer<PhoneCallInformation>): void {
    if (lookUp.number <= answered && !isOver(answer)) return;
    answered = Math.max(answered, lookUp.number);
    if (answer.kind !== 'success') count(lookUp);
    read(answer);
  }

  function schedule(startedAt: number): void {
    cancel();
    const call = callNow();
    if (!call) {
      parts.ended();
      return;
    }
    const now = clock.now();
    // A clock set back makes the time since the start negative, one set forward too long; neither may stop the rhythm.
    const passed = Math.max(0, now - startedAt);
    const pause = again ? 0 : Math.max(0, lookUpInterval(call, now, failures) - passed);
    again = false;
    cancel = clock.after(pause, lookUp);
  }

  function lookUp(): void {
    if (current || isPaused()) return;
    const call = callNow();
    if (!call) {
      parts.ended();
      return;
    }
    send(call);
  }

  function send(call: FollowedCall): void {
    const startedAt = clock.now();
    const thisOne: LookUp = { number: (lookUps += 1), startedAt, isSent: false, isCounted: false };
    current = thisOne;
    const finish = (): void => {
      if (current !== thisOne) return;
      current = undefined;
      if (thisOne.isSent) parts.done(call);
      schedule(startedAt);
    };
    const stopWaiting = clock.after(patience, () => {
      // One that still waits for a lane has not failed, yet what is shown is not fresh.
      if (thisOne.isSent) count(thisOne);
      failed({ kind: 'silence' });
    });
    let stopHolding = (): void => undefined;
    const turnCame = (): boolean => {
      if (isPaused() || !callNow() || !parts.begin(call)) return false;
      thisOne.isSent = true;
      sent += 1;
      // Only now: were one that waits for a lane given up, the next would wait beside it, and both would go out.
      stopHolding = clock.after(abandonedAfter, finish);
      return true;
    };
    const errand = pressed ? 'pressedLookUp' : isUrgent(call, startedAt) ? 'urgentLookUp' : 'lookUp';
    pressed = false;
    void ask(errand, getPhoneCallInformation, call.id, turnCame).then((answer) => {
      stopWaiting();
      stopHolding();
      if (answer.kind !== 'unwanted') heard(thisOne, answer);
      finish();
    });
  }

  return {
    lookUpNow(isPressed = false) {
      pressed ||= isPressed;
      if (!current) {
        cancel();
        lookUp();
      } else {
        // One that still waits for a lane will bring fresh news anyway.
        again ||= current.isSent;
      }
    },
    sent: () => sent,
    isAsking: () => current?.isSent === true,
  };
}
