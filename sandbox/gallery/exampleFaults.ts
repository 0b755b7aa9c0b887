import type { Fault } from '../../src/faults/Fault.ts';
import type { FaultName } from '../../src/faults/FaultName.ts';

function refused(responseCode: string, messageText: string, responseClass = 'Error'): Fault {
  return { kind: 'responseError', responseClass, responseCode, messageText };
}

/** For each explanation a failure that leads to it. Exhaustive: an explanation without an example does not compile. */
export const exampleFaults: Readonly<Record<FaultName, Fault>> = {
  callUnknown: refused('ErrorInvalidPhoneCallId', 'The phone call ID isn’t valid.'),
  numberInvalid: refused('ErrorInvalidPhoneNumber', 'The phone number isn’t valid.'),
  numberNotDialable: refused('ErrorPhoneNumberNotDialable', 'The phone number isn’t dialable.'),
  sipAddressInvalid: refused('ErrorInvalidSIPUri', 'The SIP URI isn’t valid.'),
  gatewayNotFound: refused('ErrorIPGatewayNotFound', 'The IP gateway wasn’t found.'),
  dialPlanNotFound: refused('ErrorUnifiedMessagingDialPlanNotFound', 'The dial plan wasn’t found.'),
  umRequestFailed: refused('ErrorUnifiedMessagingRequestFailed', 'The request failed.'),
  umServerNotFound: refused('ErrorUnifiedMessagingServerNotFound', 'No server was found.'),
  umServerUnavailable: refused('ErrorUMServerUnavailable', 'The server is unavailable.'),
  umNotEnabled: refused('ErrorUserNotUnifiedMessagingEnabled', 'The user isn’t enabled.'),
  messageNotFound: refused('ErrorItemNotFound', 'The specified object was not found in the store.'),
  accessDenied: refused('ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  requestNotUnderstood: refused('ErrorSchemaValidation', 'The request failed schema validation.'),
  serverBusy: refused('ErrorServerBusy', 'The server cannot service this request right now.'),
  serverTimeout: refused('ErrorTimeoutExpired', 'The request timed out.'),
  serverError: refused('ErrorInternalServerError', 'An internal server error occurred.'),
  mailboxUnavailable: refused('ErrorMailboxStoreUnavailable', 'The mailbox database is unavailable.'),
  mailboxMoving: refused('ErrorMailboxMoveInProgress', 'Mailbox move in progress.'),
  passwordExpired: refused('ErrorPasswordExpired', 'The password has expired.'),
  accountDisabled: refused('ErrorAccountDisabled', 'The account is disabled.'),
  mailboxNotFound: refused('ErrorNonExistentMailbox', 'No mailbox with such guid.'),
  warning: refused('ErrorBatchProcessingStopped', 'Processing stopped.', 'Warning'),
  unknownCode: refused('ErrorOfTomorrow', 'Something this version has not heard of.'),
  otherReply: { kind: 'otherXml', found: 'html' },
  unreadableReply: { kind: 'notXml', reason: 'malformed', excerpt: 'HTTP/1.1 Proxy says <no' },
  noItem: { kind: 'noItem' },
  noPermission: { kind: 'noPermission', text: 'Elevated permission is required to call the method.' },
  notSent: { kind: 'notSent', text: 'Sys.ArgumentException: Value does not fall within the expected range.' },
  refused: {
    kind: 'refused',
    text: 'The requested web method is unavailable to this caller or application.',
  },
  outlookRestricted: { kind: 'outlookError', code: 9017, text: 'Internal protocol error: ’-2147467259’.' },
  outlookError: { kind: 'outlookError', code: 9020, text: 'The remote server returned an error: (500).' },
  sharedFolder: { kind: 'outlookError', code: 9055, text: 'API not supported for shared folders' },
  replyTooLong: { kind: 'notXml', reason: 'tooLong', excerpt: '<?xml version="1.0"?>' },
  silence: { kind: 'silence' },
  network: { kind: 'network', text: 'Failed to fetch' },
  http: { kind: 'http', status: 404 },
  signIn: { kind: 'signInPage' },
  otherAccount: { kind: 'otherAccount', text: 'ErrorItemNotFound: The specified object was not found.' },
  accountUnproven: { kind: 'accountUnproven' },
};
