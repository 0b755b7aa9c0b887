import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { Fault } from '../../faults/Fault.ts';
import type { Pause } from '../Pause.ts';

/** What a call is about, as far as it is known. */
export interface CallSubject {
  /** The subject of the message that is played. */
  readonly label?: string;
  /** Who sent that message. */
  readonly from?: string;
  /** The number or SIP address that was called. */
  readonly number?: string;
  /** The message that is played. */
  readonly itemId?: string;
  readonly voiceMessage?: boolean;
}

interface AnyCall {
  /** Names the call in the list, from the press to its end. */
  readonly key: string;
  readonly about: CallSubject;
  /** When it was placed or added, in milliseconds since 1970. */
  readonly since: number;
}

interface CallWithoutId extends AnyCall {
  /** Somebody pressed "Hang up" already: it is sent as soon as there is an id. */
  readonly hangUpWanted: boolean;
}

/** Somebody has pressed, and nothing has gone out yet. */
export interface WantedCall extends CallWithoutId {
  readonly kind: 'wanted';
}

/** PlayOnPhone has gone out: Exchange has given no id yet. */
export interface SentCall extends CallWithoutId {
  readonly kind: 'sent';
}

/** PlayOnPhone may have run, but its id did not arrive: the phone may ring and the call cannot be followed. */
export interface UnfollowedCall extends CallWithoutId {
  readonly kind: 'unfollowed';
  readonly fault: Fault;
  /** Whether this pane still waits for an answer, which may bring the id. */
  readonly idMayCome: boolean;
}

/** The call surely never began. */
export interface RefusedCall extends AnyCall {
  readonly kind: 'refused';
  /** Undefined where it never went out: the pane was closed before. */
  readonly fault: Fault | undefined;
}

/** How far hanging up has come. */
export type HangUp =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  /** It failed for a moment and goes out again by itself after the pause. */
  | { readonly kind: 'postponed'; readonly fault: Fault; readonly pause: Pause }
  | { readonly kind: 'failed'; readonly fault: Fault }
  /** Exchange took the order, and says all the same that the call runs. */
  | { readonly kind: 'ignored' };

interface CallWithId extends AnyCall {
  readonly id: PhoneCallId;
  /** What the last successful look-up said; undefined before the first. */
  readonly information: PhoneCallInformation | undefined;
  /**
   * Counts how often somebody has asked to hang it up and how often that was given up: while it is odd, the call is
   * to be hung up, by whichever pane is there. A number that only grows is the same in whatever order panes hear of it.
   */
  readonly wish: number;
  /** Whether a look-up, in whichever pane, has ever found it further than dialing: it rang, or somebody answered. */
  readonly reached: boolean;
  /** When it was answered, in milliseconds since 1970; absent before that, and where nobody saw it happen. */
  readonly answeredAt?: number;
}

/** Exchange gave an id, and has not said that the call is over. */
export interface LiveCall extends CallWithId {
  readonly kind: 'live';
  /** Why the last look-up failed; `information` is then only the last known. */
  readonly lookUpFault: Fault | undefined;
  readonly hangUp: HangUp;
  /** It has dialed for so long, and was never reached, that the number may not be reachable at all. */
  readonly stillDials: boolean;
  /** No look-up has ever found it, in no pane: Exchange may not know the id at all. */
  readonly unconfirmed: boolean;
}

/** Exchange took the order to hang up (NoError), which is no silence on the line yet. */
export interface EndingCall extends CallWithId {
  readonly kind: 'ending';
  /** How many look-ups have said since that it still runs. */
  readonly stillRuns: number;
  /** Whether that has gone on for longer than hanging up takes. */
  readonly isLate: boolean;
}

/** How it is known that a call is over. */
export type Ending =
  /** Exchange took our DisconnectPhoneCall; `unconfirmed` where it could not be asked afterwards. */
  | { readonly kind: 'hungUp'; readonly unconfirmed?: true }
  /** A look-up said Disconnected. */
  | { readonly kind: 'disconnected'; readonly information: PhoneCallInformation }
  /** It was dialing a moment ago and never reached anybody, and Exchange names no cause, or does not know it any more. */
  | { readonly kind: 'unreached'; readonly information?: PhoneCallInformation }
  /** Exchange does not know the call any more. */
  | { readonly kind: 'unknown' }
  /** It is older than a day, and Exchange could not be asked. */
  | { readonly kind: 'expired' };

/** A call that is over. */
export interface EndedCall extends AnyCall {
  readonly kind: 'ended';
  readonly id: PhoneCallId;
  readonly endedAt: number;
  /** As in LiveCall. */
  readonly answeredAt?: number;
  readonly ending: Ending;
}

/** A call whose id is not known. */
export type PlacingCall = WantedCall | SentCall | UnfollowedCall | RefusedCall;

/** A call that is looked up. */
export type FollowedCall = LiveCall | EndingCall;

/** A call that is listed as active: nobody knows yet, or has been told, that it is over. */
export type ActiveCall = PlacingCall | FollowedCall;

/**
 * A call, from the press to its end. "Hang up" can be pressed in every state but the last two of each line, and is
 * carried out as soon as there is an id.
 *
 *   press
 *     |
 *  wanted ---- it goes out ----> sent ---- id, saved ----> live ---- NoError ----> ending ----> ended
 *     |                          |  |                      ^  ^                      |
 *     | the pane was closed      |  | no id                |  |  it still runs after |
 *     |                          |  v                      |  |  ten seconds         |
 *     |        it surely did not | unfollowed -- late id --+  +----------------------+
 *     v        begin             v  |
 *  refused <---------------------+--+       live ---- Disconnected, unknown id, a day without news ----> ended
 */
export type Call = ActiveCall | EndedCall;
