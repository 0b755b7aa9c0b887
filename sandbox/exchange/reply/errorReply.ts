import type { OperationName } from '../../scenarios/Scenario.ts';
import type { OperationReply } from './OperationReply.ts';

const texts = {
  ErrorInvalidIdEmpty: 'Id must be non-empty.',
  ErrorInvalidIdMalformed: 'Id is malformed.',
  ErrorInvalidPhoneCallId: "The phone call ID isn't valid",
  ErrorInvalidPhoneNumber: "The phone number isn't valid.",
  ErrorInvalidSIPUri: "The SIP address isn't valid.",
  ErrorItemNotFound: 'The specified object was not found in the store.',
  ErrorPhoneNumberNotDialable: "The dialing rules of this mailbox don't allow this phone number.",
  ErrorServerBusy: 'The server cannot service this request right now. Try again later.',
  ErrorUserNotUnifiedMessagingEnabled: "This mailbox isn't enabled for Unified Messaging.",
} as const;

/** A code with which the phone operations say no. */
export type PhoneErrorCode = keyof typeof texts;

/** An operation's answer that it could not be done. */
export function errorReply(operation: OperationName, code: PhoneErrorCode): OperationReply {
  // The schema wants the list of items also where there is none.
  const content = operation === 'GetItem' ? { content: '<m:Items/>' } : {};
  return { operation, responseClass: 'Error', code, text: texts[code], ...content };
}
