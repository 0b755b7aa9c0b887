import { getPhoneCallInformation } from '../../ews/getPhoneCallInformation.ts';
import { backOffOf } from '../../faults/backOffOf.ts';
import type { Fault } from '../../faults/Fault.ts';
import { isUnknownCall } from '../../faults/isUnknownCall.ts';
import { abandonedAfter } from '../../abandonedAfter.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Answer, Ask } from '../../ews/Ask.ts';
import type { LiveCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import { isExpired, unheard } from './Followed.ts';
import type { Followed } from './Followed.ts';
import { isUrgent, lookUpInterval } from './lookUpInterval.ts';

/** After this long without an answer the state is shown as last known, in milliseconds. */
const patience = 15_000;

export interface PollerParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call as it is now; undefined when it is not live (any more). */
  liveCall(key: string): LiveCall | undefined;
  happened(key: string, event: CallEvent): void;
  /** Told when Exchange asks to be left alone, until when (milliseconds since 1970), and when that is over. */
  quiet(until: number | undefined): void;
}

/** Keeps what is known of live calls fresh. */
export interface Poller {
  /** Starts to follow a call, with a look-up at once. Safe to call again. */
  follow(key: string): void;
  /** Looks a call up as soon as it can be. */
  lookUpNow(key: string): void;
  /** Nothing is looked up while it sleeps; waking looks everything up at once. */
  setAwake(awake: boolean): void;
  /** Looks everything up at once, as after coming back online. */
  lookUpAll(): void;
  /** Looks nothing up for so many milliseconds, because Exchange asked for it. */
  beQuiet(milliseconds: number): void;
}

function isOver(answer: Answer<PhoneCallInformation>): boolean {
  return answer.kind === 'success' ? answer.value.state === 'Disconnected' : isUnknownCall(answer);
}

export function createPoller(parts: PollerParts): Poller {
  const { ask, clock, liveCall, happened } = parts;
  const followed = new Map<string, Followed>();
  /** What is being asked about. A call may have been listed anew, under another key, while it was asked about. */
  const asked = new Set<PhoneCallId>();
  let awake = true;
  let endQuiet: (() => void) | undefined;
  let quietUntil = 0;

  const isPaused = (): boolean => !awake || endQuiet !== undefined;

  function beQuiet(milliseconds: number): void {
    const until = clock.now() + milliseconds;
    // Of several answers the one that asks for the longest rest holds, whichever comes last.
    if (endQuiet && until <= quietUntil) return;
    endQuiet?.();
    quietUntil = until;
    parts.quiet(until);
    const cancel = clock.after(milliseconds, () => {
      endQuiet = undefined;
      parts.quiet(undefined);
      lookUpAll();
    });
    endQuiet = cancel;
  }

  function failed(key: string, state: Followed, fault: Fault): void {
    happened(key, { kind: 'lookUpFailed', fault });
    const call = liveCall(key);
    if (call && isExpired(call, state, clock.now())) happened(key, { kind: 'expired', at: clock.now() });
  }

  function read(key: string, state: Followed, answer: Answer<PhoneCallInformation>): void {
    if (answer.kind === 'success') {
      state.failures = 0;
      state.confirmedAt = clock.now();
      happened(key, { kind: 'lookedUp', information: answer.value, at: clock.now() });
      return;
    }
    if (isUnknownCall(answer)) {
      happened(key, { kind: 'foundUnknown', at: clock.now() });
      return;
    }
    failed(key, state, answer);
    const backOff = backOffOf(answer);
    if (backOff !== undefined) beQuiet(backOff);
  }

  function schedule(key: string, state: Followed, startedAt: number): void {
    state.cancel();
    const call = liveCall(key);
    if (!call) {
      followed.delete(key);
      return;
    }
    const now = clock.now();
    // A clock set back makes the time since the start negative, one set forward too long; neither may stop the rhythm.
    const passed = Math.max(0, now - startedAt);
    const pause = state.again ? 0 : Math.max(0, lookUpInterval(call, now, state.failures) - passed);
    state.again = false;
    state.cancel = clock.after(pause, () => {
      lookUp(key, state);
    });
  }

  function lookUp(key: string, state: Followed): void {
    if (state.inFlight || isPaused()) return;
    const call = liveCall(key);
    if (!call) {
      followed.delete(key);
      return;
    }
    state.inFlight = true;
    state.sent = false;
    const startedAt = clock.now();
    const number = (state.lookUps += 1);
    let settled = false;
    let counted = false;
    const countFailure = (): void => {
      if (!counted) state.failures += 1;
      counted = true;
    };
    const finish = (): void => {
      if (settled) return;
      settled = true;
      state.inFlight = false;
      if (state.sent) asked.delete(call.id);
      schedule(key, state, startedAt);
    };
    const stopWaiting = clock.after(patience, () => {
      // One that still waits for a lane has not failed, yet what is shown is not fresh.
      if (state.sent) countFailure();
      failed(key, state, { kind: 'silence' });
    });
    let stopHolding = (): void => undefined;
    const turnCame = (): boolean => {
      if (isPaused() || !liveCall(key) || asked.has(call.id)) return false;
      state.sent = true;
      asked.add(call.id);
      // Only now: were one that waits for a lane given up, the next would wait beside it, and both would go out.
      stopHolding = clock.after(abandonedAfter, finish);
      return true;
    };
    const errand = isUrgent(call, startedAt) ? 'urgentLookUp' : 'lookUp';
    void ask(errand, getPhoneCallInformation, call.id, turnCame).then((answer) => {
      stopWaiting();
      stopHolding();
      if (answer.kind === 'unwanted') {
        finish();
        return;
      }
      // What comes after the answer to a later look-up is old news, except that the call is over.
      if (number > state.answered || isOver(answer)) {
        state.answered = Math.max(state.answered, number);
        if (answer.kind !== 'success') countFailure();
        read(key, state, answer);
      }
      finish();
    });
  }

  function lookUpNow(key: string): void {
    const state = followed.get(key);
    if (!state) return;
    if (state.inFlight) {
      // One that still waits for a lane will bring fresh news anyway.
      state.again ||= state.sent;
      return;
    }
    state.cancel();
    lookUp(key, state);
  }

  function lookUpAll(): void {
    for (const key of [...followed.keys()]) lookUpNow(key);
  }

  return {
    follow(key) {
      if (followed.has(key)) return;
      followed.set(key, { ...unheard });
      lookUpNow(key);
    },
    lookUpNow,
    lookUpAll,
    beQuiet,
    setAwake(now) {
      if (awake === now) return;
      awake = now;
      if (awake) lookUpAll();
    },
  };
}
