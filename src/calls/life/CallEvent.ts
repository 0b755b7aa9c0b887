import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { Fault } from '../../faults/Fault.ts';
import type { Pause } from '../Pause.ts';

/** Exchange has told how a call is. */
export interface LookedUp {
  readonly kind: 'lookedUp';
  readonly information: PhoneCallInformation;
  readonly at: number;
  readonly isWatched: boolean;
}

/**
 * What can happen to a call. `at` is in milliseconds since 1970; `isWatched` says that Exchange told how the call was a
 * moment before, so that nothing can have happened to it in between.
 */
export type CallEvent =
  | { readonly kind: 'sent' }
  | { readonly kind: 'hangUpWanted' }
  | { readonly kind: 'placed'; readonly id: PhoneCallId }
  | { readonly kind: 'idNeverCame'; readonly fault: Fault; readonly idMayCome: boolean }
  /** Without a fault: it never went out. */
  | { readonly kind: 'refused'; readonly fault?: Fault }
  | LookedUp
  | { readonly kind: 'lookUpFailed'; readonly fault: Fault }
  | { readonly kind: 'hangUpSent' }
  | { readonly kind: 'hangUpPostponed'; readonly fault: Fault; readonly pause: Pause }
  | { readonly kind: 'hangUpFailed'; readonly fault: Fault }
  /** Exchange answered NoError: it took the order. */
  | { readonly kind: 'hangUpTaken' }
  /** Ten seconds have passed since. */
  | { readonly kind: 'hangUpLate' }
  /** Exchange could not be asked since how the call is. */
  | { readonly kind: 'hangUpUnconfirmed'; readonly at: number }
  | { readonly kind: 'foundUnknown'; readonly at: number; readonly isWatched: boolean }
  | { readonly kind: 'expired'; readonly at: number };
