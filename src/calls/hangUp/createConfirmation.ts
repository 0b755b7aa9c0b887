import type { Clock } from '../../transport/Clock.ts';
import type { ActiveCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import type { Following } from '../follow/createFollowing.ts';

/** How long hanging up may take at Exchange, in milliseconds. */
const longest = 10_000;

/** Within this long a look-up goes out, unless others go first. */
const soon = 1_000;

export interface ConfirmationParts {
  readonly clock: Clock;
  callOf(key: string): ActiveCall | undefined;
  happened(key: string, event: CallEvent): void;
  readonly following: Pick<Following, 'lookUpNow' | 'lookUpsSent' | 'isAsking' | 'isAwake' | 'isQuiet'>;
}

/**
 * NoError to DisconnectPhoneCall is an order taken, not a silence on the line: Exchange only queues the hang-up.
 *
 * @returns sees to it that somebody finds out whether a call whose hang-up was taken really ends
 */
export function createConfirmation(parts: ConfirmationParts): (key: string) => void {
  const { clock, callOf, happened, following } = parts;

  /** A call that turned out to run may be hung up anew: what waited for the first time means nothing then. */
  const rounds = new Map<string, symbol>();

  /** Whether Exchange has been asked, or cannot be. */
  function isAsked(key: string, sent: number): boolean {
    return following.isAsking(key) || following.lookUpsSent(key) > sent || following.isQuiet();
  }

  /**
   * Ten seconds without a word from Exchange are enough, unless it has not even been asked: nobody looks, or other calls
   * go first.
   */
  function awaitWord(key: string, round: symbol, stillRuns: number, wasAsked: boolean): void {
    const sent = following.lookUpsSent(key);
    let asked = wasAsked;
    clock.after(soon, () => {
      asked ||= isAsked(key, sent);
    });
    clock.after(longest, () => {
      if (rounds.get(key) !== round) return;
      const call = callOf(key);
      if (call?.kind !== 'ending') rounds.delete(key);
      else if (asked && call.stillRuns === stillRuns && following.isAwake())
        happened(key, { kind: 'hangUpUnconfirmed', at: clock.now() });
      else awaitWord(key, round, call.stillRuns, isAsked(key, sent));
    });
  }

  return (key) => {
    if (callOf(key)?.kind !== 'ending') return;
    const round = Symbol(key);
    rounds.set(key, round);
    clock.after(longest, () => {
      if (rounds.get(key) === round) happened(key, { kind: 'hangUpLate' });
    });
    awaitWord(key, round, 0, false);
    following.lookUpNow(key);
  };
}
