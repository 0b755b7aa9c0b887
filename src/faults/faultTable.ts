import type { Fault } from './Fault.ts';
import type { FaultLine } from './FaultLine.ts';
import type { ResponseCode } from './ResponseCode.ts';

/** A status that says that nothing ran, or that it passes; of others nothing is known. */
type Status =
  | '400'
  | '401'
  | '403'
  | '404'
  | '405'
  | '408'
  | '413'
  | '421'
  | '429'
  | '440'
  | '500'
  | '501'
  | '502'
  | '503'
  | '504';

/** The numbers that office.js gives its own errors, whose texts it translates. */
type OutlookCode = '9017' | '9018' | '9032' | '9047' | '9048' | '9055';

type PlainKind = Exclude<Fault['kind'], 'responseError' | 'soapFault' | 'http' | 'outlookError'>;

/** `http`: a status of the direct way. `outlook (`: a status inside what Outlook says, which writes it in brackets. */
type FaultKey =
  | ResponseCode
  | 'otherCode'
  | 'otherWarning'
  | PlainKind
  | 'tooLong'
  | `http ${Status}`
  | 'http'
  | `outlook ${OutlookCode}`
  | `outlook (${Status})`
  | 'outlookError';

/**
 * Everything about every failure, one line each. Exchange gave up at a point that it does not name where an answer of
 * it `mayHaveRun`: out of time, in the server it passed the request on to, or by an error of its own. Unified Messaging
 * may have dialled before that. Every other code says why it did not.
 */
export const faultTable = {
  ErrorInvalidPhoneCallId: { name: 'callUnknown', next: 'tryAgain' },
  ErrorInvalidPhoneNumber: { name: 'numberInvalid', next: 'changeNumber' },
  ErrorPhoneNumberNotDialable: { name: 'numberNotDialable', next: 'changeNumber' },
  ErrorInvalidSIPUri: { name: 'sipAddressInvalid', next: 'changeNumber' },
  ErrorIPGatewayNotFound: { name: 'gatewayNotFound', next: 'askAdministrator' },
  ErrorUnifiedMessagingDialPlanNotFound: { name: 'dialPlanNotFound', next: 'askAdministrator' },
  ErrorUnifiedMessagingRequestFailed: {
    name: 'umRequestFailed',
    next: 'tryAgain',
    passes: true,
    mayHaveRun: true,
  },
  ErrorUnifiedMessagingServerNotFound: { name: 'umServerNotFound', next: 'askAdministrator' },
  ErrorUMServerUnavailable: { name: 'umServerUnavailable', next: 'tryAgain', passes: true },
  ErrorUserNotUnifiedMessagingEnabled: { name: 'umNotEnabled', next: 'askAdministrator' },
  ErrorItemNotFound: { name: 'messageNotFound', next: 'selectMessage' },
  ErrorInvalidIdMalformed: { name: 'messageNotFound', next: 'selectMessage' },
  ErrorInvalidIdEmpty: { name: 'messageNotFound', next: 'selectMessage' },
  ErrorAccessDenied: { name: 'accessDenied', next: 'askAdministrator' },
  ErrorSchemaValidation: { name: 'requestNotUnderstood', next: 'copyDetails' },
  ErrorInvalidServerVersion: { name: 'requestNotUnderstood', next: 'copyDetails' },
  ErrorIncorrectSchemaVersion: { name: 'requestNotUnderstood', next: 'copyDetails' },
  ErrorInvalidRequest: { name: 'requestNotUnderstood', next: 'copyDetails' },
  ErrorServerBusy: { name: 'serverBusy', next: 'tryAgain', passes: true },
  ErrorExceededConnectionCount: { name: 'serverBusy', next: 'tryAgain', passes: true },
  ErrorInsufficientResources: { name: 'serverBusy', next: 'tryAgain', passes: true },
  ErrorTooManyObjectsOpened: { name: 'serverBusy', next: 'tryAgain', passes: true },
  ErrorTimeoutExpired: { name: 'serverTimeout', next: 'tryAgain', passes: true, mayHaveRun: true },
  ErrorInternalServerError: { name: 'serverError', next: 'tryAgain', mayHaveRun: true },
  ErrorInternalServerTransientError: {
    name: 'serverError',
    next: 'tryAgain',
    passes: true,
    mayHaveRun: true,
  },
  ErrorADUnavailable: { name: 'serverError', next: 'tryAgain', passes: true },
  ErrorADOperation: { name: 'serverError', next: 'tryAgain', passes: true },
  ErrorMailboxStoreUnavailable: { name: 'mailboxUnavailable', next: 'tryAgain', passes: true },
  ErrorMailboxFailover: { name: 'mailboxUnavailable', next: 'tryAgain', passes: true },
  ErrorConnectionFailed: { name: 'mailboxUnavailable', next: 'tryAgain', passes: true },
  ErrorProxyRequestProcessingFailed: {
    name: 'mailboxUnavailable',
    next: 'tryAgain',
    passes: true,
    mayHaveRun: true,
  },
  ErrorMailboxMoveInProgress: { name: 'mailboxMoving', next: 'tryAgain', passes: true },
  ErrorPasswordExpired: { name: 'passwordExpired', next: 'askAdministrator' },
  ErrorAccountDisabled: { name: 'accountDisabled', next: 'askAdministrator' },
  ErrorNonExistentMailbox: { name: 'mailboxNotFound', next: 'askAdministrator' },
  otherCode: { name: 'unknownCode', next: 'tryAgain' },
  otherWarning: { name: 'warning', next: 'tryAgain' },

  otherXml: { name: 'otherReply', next: 'tryAgain', mayHaveRun: true },
  notXml: { name: 'unreadableReply', next: 'tryAgain', mayHaveRun: true },
  tooLong: { name: 'replyTooLong', next: 'copyDetails', mayHaveRun: true },
  noItem: { name: 'noItem', next: 'selectMessage' },
  noPermission: { name: 'noPermission', next: 'askAdministrator' },
  notSent: { name: 'notSent', next: 'tryAgain' },
  refused: { name: 'refused', next: 'askAdministrator', concernsAll: true },
  silence: { name: 'silence', next: 'tryAgain', mayHaveRun: true },
  network: { name: 'network', next: 'tryAgain', passes: true, mayHaveRun: true },
  signInPage: { name: 'signIn', next: 'askAdministrator', concernsAll: true },
  otherAccount: { name: 'otherAccount', next: 'tryAgain', concernsAll: true },
  accountUnproven: { name: 'accountUnproven', next: 'selectMessage' },

  'http 400': { name: 'http', next: 'askAdministrator' },
  'http 401': { name: 'signIn', next: 'askAdministrator', concernsAll: true },
  'http 403': { name: 'signIn', next: 'askAdministrator', concernsAll: true },
  'http 404': { name: 'http', next: 'askAdministrator' },
  'http 405': { name: 'http', next: 'askAdministrator' },
  'http 408': { name: 'http', next: 'askAdministrator', passes: true, mayHaveRun: true },
  'http 413': { name: 'http', next: 'askAdministrator' },
  'http 421': { name: 'http', next: 'askAdministrator' },
  'http 429': { name: 'serverBusy', next: 'tryAgain', passes: true },
  'http 440': { name: 'signIn', next: 'askAdministrator', concernsAll: true },
  'http 500': { name: 'http', next: 'askAdministrator', passes: true, mayHaveRun: true },
  'http 501': { name: 'http', next: 'askAdministrator' },
  'http 502': { name: 'http', next: 'askAdministrator', passes: true, mayHaveRun: true },
  'http 503': { name: 'http', next: 'askAdministrator', passes: true },
  'http 504': { name: 'http', next: 'askAdministrator', passes: true, mayHaveRun: true },
  http: { name: 'http', next: 'askAdministrator', mayHaveRun: true },

  'outlook 9017': { name: 'outlookRestricted', next: 'tryAgain', mayHaveRun: true },
  'outlook 9018': { name: 'outlookRestricted', next: 'tryAgain' },
  'outlook 9032': { name: 'outlookRestricted', next: 'tryAgain' },
  'outlook 9047': { name: 'noPermission', next: 'askAdministrator' },
  'outlook 9048': { name: 'outlookRestricted', next: 'tryAgain' },
  'outlook 9055': { name: 'sharedFolder', next: 'selectMessage' },
  'outlook (400)': { name: 'outlookError', next: 'tryAgain' },
  'outlook (401)': { name: 'accessDenied', next: 'askAdministrator' },
  'outlook (403)': { name: 'accessDenied', next: 'askAdministrator' },
  'outlook (404)': { name: 'outlookError', next: 'tryAgain' },
  'outlook (405)': { name: 'outlookError', next: 'tryAgain' },
  'outlook (408)': { name: 'outlookError', next: 'tryAgain', passes: true, mayHaveRun: true },
  'outlook (413)': { name: 'outlookError', next: 'tryAgain' },
  'outlook (421)': { name: 'outlookError', next: 'tryAgain' },
  'outlook (429)': { name: 'serverBusy', next: 'tryAgain', passes: true },
  'outlook (440)': { name: 'accessDenied', next: 'askAdministrator' },
  'outlook (500)': { name: 'outlookError', next: 'tryAgain', passes: true, mayHaveRun: true },
  'outlook (501)': { name: 'outlookError', next: 'tryAgain' },
  'outlook (502)': { name: 'outlookError', next: 'tryAgain', passes: true, mayHaveRun: true },
  'outlook (503)': { name: 'outlookError', next: 'tryAgain', passes: true },
  'outlook (504)': { name: 'outlookError', next: 'tryAgain', passes: true, mayHaveRun: true },
  // Whatever it says, it says in the person's language. Only what is safe to repeat is ever repeated.
  outlookError: { name: 'outlookError', next: 'tryAgain', passes: true, mayHaveRun: true },
} as const satisfies Readonly<Record<FaultKey, FaultLine>>;
