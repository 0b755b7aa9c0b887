import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { Fault } from '../../faults/Fault.ts';

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
  /** Names the call within the pane, from its placing to its end. */
  readonly key: string;
  readonly about: CallSubject;
  /** When it was placed or added, in milliseconds since 1970. */
  readonly since: number;
}

/** PlayOnPhone is under way: Exchange has given no id yet. */
export interface PlacingCall extends AnyCall {
  readonly kind: 'placing';
  /** Somebody pressed "Hang up" already: it is sent as soon as there is an id. */
  readonly hangUpWanted: boolean;
}

/** PlayOnPhone may have run, but its id did not arrive: the phone may ring and the call cannot be followed. */
export interface UnfollowedCall extends AnyCall {
  readonly kind: 'unfollowed';
  readonly fault: Fault;
}

/** How far hanging up has come. */
export type HangUp =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending' }
  /** It failed for a moment and goes out again by itself at `at` (milliseconds since 1970). */
  | { readonly kind: 'postponed'; readonly fault: Fault; readonly at: number }
  | { readonly kind: 'failed'; readonly fault: Fault };

/** Exchange gave an id, and has not said that the call is over. */
export interface LiveCall extends AnyCall {
  readonly kind: 'live';
  readonly id: PhoneCallId;
  /** What the last successful look-up said; undefined before the first. */
  readonly information: PhoneCallInformation | undefined;
  /** Why the last look-up failed; `information` is then only the last known. */
  readonly lookUpFault: Fault | undefined;
  readonly hangUp: HangUp;
}

/** How it is known that a call is over. */
export type Ending =
  /** Exchange carried out our DisconnectPhoneCall. */
  | { readonly kind: 'hungUp' }
  /** A look-up said Disconnected. */
  | { readonly kind: 'disconnected'; readonly information: PhoneCallInformation }
  /** Exchange does not know the call any more. */
  | { readonly kind: 'unknown' }
  /** It is older than a day, and Exchange could not be asked. */
  | { readonly kind: 'expired' };

/** A call that is over. */
export interface EndedCall extends AnyCall {
  readonly kind: 'ended';
  readonly id: PhoneCallId;
  readonly endedAt: number;
  readonly ending: Ending;
}

/** A call that is listed as active. */
export type ActiveCall = PlacingCall | UnfollowedCall | LiveCall;
export type Call = ActiveCall | EndedCall;
