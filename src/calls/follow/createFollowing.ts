import type { Ask } from '../../ews/Ask.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { LiveCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import { createFollower } from './createFollower.ts';
import type { Follower } from './createFollower.ts';

export interface FollowingParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call as it is now; undefined when it is not live (any more). */
  liveCall(key: string): LiveCall | undefined;
  happened(key: string, event: CallEvent): void;
  /** Told when Exchange asks to be left alone, until when (milliseconds since 1970), and when that is over. */
  quiet(until: number | undefined): void;
}

/** Keeps what is known of calls fresh: a follower for each, and when all of them rest. */
export interface Following {
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

export function createFollowing(parts: FollowingParts): Following {
  const { ask, clock, liveCall } = parts;
  const followers = new Map<string, Follower>();
  /** What is being asked about. A call may have been listed anew, under another key, while it was asked about. */
  const asked = new Set<PhoneCallId>();
  let awake = true;
  let endQuiet: (() => void) | undefined;
  let quietUntil = 0;

  function lookUpAll(): void {
    for (const { lookUpNow } of [...followers.values()]) lookUpNow();
  }

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

  function followerOf(key: string): Follower {
    return createFollower({
      ask,
      clock,
      call: () => liveCall(key),
      happened: (event) => parts.happened(key, event),
      isPaused: () => !awake || endQuiet !== undefined,
      beQuiet,
      begin: ({ id }) => !asked.has(id) && asked.add(id).has(id),
      done: ({ id }) => asked.delete(id),
      ended: () => followers.delete(key),
    });
  }

  return {
    follow(key) {
      if (followers.has(key)) return;
      const follower = followerOf(key);
      followers.set(key, follower);
      follower.lookUpNow();
    },
    lookUpNow: (key) => followers.get(key)?.lookUpNow(),
    lookUpAll,
    beQuiet,
    setAwake(now) {
      if (awake === now) return;
      awake = now;
      if (awake) lookUpAll();
    },
  };
}
