import type { Clock } from '../../transport/Clock.ts';
import type { ActiveCall, FollowedCall } from '../life/Call.ts';
import { isWished } from '../life/nextCall.ts';

/** Longer than another pane waits for an answer to a hang-up, in milliseconds. */
const courtesy = 30_000;

export interface TakeOverParts {
  readonly clock: Clock;
  calls(): readonly ActiveCall[];
  followedCall(key: string): FollowedCall | undefined;
  hangUp(key: string): void;
}

/** Goes on with hanging up what somebody has asked for in a pane that may be gone. Asked twice, it is hung up once. */
export interface TakeOver {
  /** At once, as this pane has just been opened. */
  goOn(): void;
  /** After a while, unless the pane that told of it gets it done. */
  heard(): void;
}

export function createTakeOver({ clock, calls, followedCall, hangUp }: TakeOverParts): TakeOver {
  const waiting = new Set<string>();

  function isLeft(call: ActiveCall | undefined): boolean {
    return call?.kind === 'live' && call.hangUp.kind === 'none' && isWished(call.wish);
  }

  return {
    goOn() {
      for (const call of calls()) if (isLeft(call)) hangUp(call.key);
    },
    heard() {
      for (const call of calls()) {
        const { key } = call;
        if (!isLeft(call) || waiting.has(key)) continue;
        waiting.add(key);
        clock.after(courtesy, () => {
          waiting.delete(key);
          if (isLeft(followedCall(key))) hangUp(key);
        });
      }
    },
  };
}
