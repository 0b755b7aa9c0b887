import type { UnifiedMessaging } from '../../scenarios/Scenario.ts';
import type { PhoneErrorCode } from '../reply/errorReply.ts';

const sipAddress = /^(?:sip:)?[^\s@:]+@[^\s@:]+$/i;
const phoneNumber = /^\+?[0-9*#][0-9*#\s().-]*$/;

/** Why a dial string cannot be called from a mailbox of this dial plan, or undefined. */
export function findDialStringProblem(
  dialString: string,
  dialPlan: UnifiedMessaging['dialPlan'],
): PhoneErrorCode | undefined {
  if (dialPlan === 'sip') return sipAddress.test(dialString) ? undefined : 'ErrorInvalidSIPUri';
  // "(425) 555-0100" is a number too.
  if (!phoneNumber.test(dialString.replace(/^\(/, ''))) return 'ErrorInvalidPhoneNumber';
  return dialString.replace(/[^0-9]/g, '').startsWith('900') ? 'ErrorPhoneNumberNotDialable' : undefined;
}
