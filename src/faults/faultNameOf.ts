import type { Fault } from './Fault.ts';
import type { FaultName } from './FaultName.ts';

const codes: Readonly<Record<string, FaultName>> = {
  ErrorInvalidPhoneCallId: 'callUnknown',
  ErrorInvalidPhoneNumber: 'numberInvalid',
  ErrorPhoneNumberNotDialable: 'numberNotDialable',
  ErrorInvalidSIPUri: 'sipAddressInvalid',
  ErrorIPGatewayNotFound: 'gatewayNotFound',
  ErrorUnifiedMessagingDialPlanNotFound: 'dialPlanNotFound',
  ErrorUnifiedMessagingRequestFailed: 'umRequestFailed',
  ErrorUnifiedMessagingServerNotFound: 'umServerNotFound',
  ErrorUMServerUnavailable: 'umServerUnavailable',
  ErrorUserNotUnifiedMessagingEnabled: 'umNotEnabled',
  ErrorItemNotFound: 'messageNotFound',
  ErrorInvalidIdMalformed: 'messageNotFound',
  ErrorInvalidIdEmpty: 'messageNotFound',
  ErrorAccessDenied: 'accessDenied',
  ErrorSchemaValidation: 'requestNotUnderstood',
  ErrorInvalidServerVersion: 'requestNotUnderstood',
  ErrorIncorrectSchemaVersion: 'requestNotUnderstood',
  ErrorInvalidRequest: 'requestNotUnderstood',
  ErrorServerBusy: 'serverBusy',
  ErrorExceededConnectionCount: 'serverBusy',
  ErrorTimeoutExpired: 'serverTimeout',
  ErrorInternalServerError: 'serverError',
  ErrorInternalServerTransientError: 'serverError',
  ErrorMailboxStoreUnavailable: 'mailboxUnavailable',
  ErrorMailboxFailover: 'mailboxUnavailable',
  ErrorConnectionFailed: 'mailboxUnavailable',
  ErrorProxyRequestProcessingFailed: 'mailboxUnavailable',
  ErrorMailboxMoveInProgress: 'mailboxMoving',
  ErrorPasswordExpired: 'passwordExpired',
  ErrorAccountDisabled: 'accountDisabled',
  ErrorNonExistentMailbox: 'mailboxNotFound',
};

function nameOfCode(code: string, responseClass?: string): FaultName {
  if (Object.hasOwn(codes, code)) return codes[code] ?? 'unknownCode';
  return responseClass === 'Warning' ? 'warning' : 'unknownCode';
}

// Outlook's numbers and texts are of makeEwsRequestAsync: 9017 AccessRestricted, 9020 GenericResponseError.
function nameOfOutlookError(code: number, text: string): FaultName {
  if (/shared folder/i.test(text)) return 'sharedFolder';
  if (/exceeds .*size limit/i.test(text)) return 'replyTooLong';
  if (/\b40[13]\b/.test(text)) return 'accessDenied';
  return code === 9017 ? 'outlookRestricted' : 'outlookError';
}

const plain = {
  otherXml: 'otherReply',
  notXml: 'unreadableReply',
  noItem: 'noItem',
  noPermission: 'noPermission',
  notSent: 'notSent',
  refused: 'refused',
  silence: 'silence',
  network: 'network',
  http: 'http',
  signInPage: 'signIn',
} as const;

/** @returns which explanation a failure gets; a code nobody has seen gets one too */
export function faultNameOf(fault: Fault): FaultName {
  switch (fault.kind) {
    case 'responseError':
      return nameOfCode(fault.responseCode, fault.responseClass);
    case 'soapFault':
      return nameOfCode(fault.responseCode);
    case 'outlookError':
      return nameOfOutlookError(fault.code, fault.text);
    default:
      return plain[fault.kind];
  }
}
