import type { Ask } from '../../ews/Ask.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { FollowedCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import { leftOf, pauseOf } from '../Pause.ts';
import type { Pause } from '../Pause.ts';
import { createFollower } from './createFollower.ts';
import type { Follower } from './createFollower.ts';

export interface FollowingParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call as it is now; undefined when it has no id or is over. */
  followedCall(key: string): FollowedCall | undefined;
  happened(key: string, event: CallEvent): void;
  /** Told when Exchange asks to be left alone, and for how long, and when that is over. */
  quiet(pause: Pause | undefined): void;
}

/** Keeps what is known of calls fresh: a follower for each, and when all of them rest. */
export interface Following {
  /**
   * Starts to follow a call, with a look-up at once. Safe to call again.
   *
   * @param isPressed whether somebody has just pressed for it
   */
  follow(key: string, isPressed?: boolean): void;
  /** Looks a call up as soon as it can be. */
  lookUpNow(key: string): void;
  /** How many look-ups of a call have gone out. */
  lookUpsSent(key: string): number;
  /** Whether one is out, without an answer yet. */
  isAsking(key: string): boolean;
  /** Nothing is looked up while it sleeps; waking looks everything up at once. */
  setAwake(awake: boolean): void;
  isAwake(): boolean;
  /** Whether Exchange has asked to be left alone. */
  isQuiet(): boolean;
  /** Looks everything up at once, as after coming back online. */
  lookUpAll(): void;
  /** Looks nothing up for so many milliseconds, because Exchange asked for it. */
  beQuiet(milliseconds: number): void;
}

export function createFollowing(parts: FollowingParts): Following {
  const { ask, clock, followedCall } = parts;
  const followers = new Map<string, Follower>();
  /** What is being asked about. A call may have been listed anew, under another key, while it was asked about. */
  const asked = new Set<PhoneCallId>();
  let awake = true;
  /** The longest rest that Exchange has asked for, as the clock has it, and how many are not over. */
  let quiet: Pause | undefined;
  let rests = 0;

  function lookUpAll(): void {
    for (const { lookUpNow } of [...followers.values()]) lookUpNow();
  }

  function beQuiet(milliseconds: number): void {
    const now = clock.now();
    if (!quiet || milliseconds > leftOf(quiet, now)) {
      quiet = pauseOf(milliseconds, now);
      parts.quiet(quiet);
    }
    rests += 1;
    // Of several answers the one that asks for the longest rest holds, whichever comes last, and whatever the clock says.
    clock.after(milliseconds, () => {
      rests -= 1;
      if (rests > 0) return;

      quiet = undefined;
      parts.quiet(undefined);
      lookUpAll();
    });
  }

  function followerOf(key: string): Follower {
    return createFollower({
      ask,
      clock,
      call: () => followedCall(key),
      happened: (event) => parts.happened(key, event),
      isPaused: () => !awake || quiet !== undefined,
      beQuiet,
      begin: ({ id }) => !asked.has(id) && asked.add(id).has(id),
      done: ({ id }) => asked.delete(id),
      ended: () => followers.delete(key),
    });
  }

  return {
    follow(key, isPressed = false) {
      if (followers.has(key)) return;
      const follower = followerOf(key);
      followers.set(key, follower);
      follower.lookUpNow(isPressed);
    },
    lookUpNow: (key) => followers.get(key)?.lookUpNow(),
    lookUpsSent: (key) => followers.get(key)?.sent() ?? 0,
    isAsking: (key) => followers.get(key)?.isAsking() ?? false,
    lookUpAll,
    beQuiet,
    isAwake: () => awake,
    isQuiet: () => quiet !== undefined,
    setAwake(now) {
      if (awake === now) return;
      awake = now;
      if (awake) lookUpAll();
    },
  };
}
