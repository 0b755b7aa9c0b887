import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { Fault } from '../../faults/Fault.ts';

/** What can happen to a call. `at` is in milliseconds since 1970. */
export type CallEvent =
  | { readonly kind: 'hangUpWanted' }
  | { readonly kind: 'placed'; readonly id: PhoneCallId }
  | { readonly kind: 'idNeverCame'; readonly fault: Fault }
  | { readonly kind: 'lookedUp'; readonly information: PhoneCallInformation; readonly at: number }
  | { readonly kind: 'lookUpFailed'; readonly fault: Fault }
  | { readonly kind: 'hangUpSent' }
  | { readonly kind: 'hangUpPostponed'; readonly fault: Fault; readonly until: number }
  | { readonly kind: 'hangUpFailed'; readonly fault: Fault }
  | { readonly kind: 'hungUp'; readonly at: number }
  | { readonly kind: 'foundUnknown'; readonly at: number }
  | { readonly kind: 'expired'; readonly at: number };
