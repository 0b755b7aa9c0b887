import { expect, it } from 'vitest';
import { faultExamples, responseError } from '../calls/testing/faultExamples.ts';
import { en } from '../strings/en.ts';
import { backOffOf } from './backOffOf.ts';
import { detailOf } from './detailOf.ts';
import type { Fault } from './Fault.ts';
import { faultNameOf } from './faultNameOf.ts';
import { isTransient } from './isTransient.ts';
import { isUnknownCall } from './isUnknownCall.ts';
import { mayHaveRun } from './mayHaveRun.ts';
import { remedies } from './remedies.ts';

/** What Unified Messaging and the servers around it are known to answer. */
const knownCodes = [
  'ErrorInvalidPhoneCallId',
  'ErrorInvalidPhoneNumber',
  'ErrorPhoneNumberNotDialable',
  'ErrorInvalidSIPUri',
  'ErrorIPGatewayNotFound',
  'ErrorUnifiedMessagingDialPlanNotFound',
  'ErrorUnifiedMessagingRequestFailed',
  'ErrorUnifiedMessagingServerNotFound',
  'ErrorUserNotUnifiedMessagingEnabled',
  'ErrorUMServerUnavailable',
  'ErrorItemNotFound',
  'ErrorInvalidIdMalformed',
  'ErrorInvalidIdEmpty',
  'ErrorAccessDenied',
  'ErrorSchemaValidation',
  'ErrorInvalidServerVersion',
  'ErrorIncorrectSchemaVersion',
  'ErrorInvalidRequest',
  'ErrorServerBusy',
  'ErrorExceededConnectionCount',
  'ErrorTimeoutExpired',
  'ErrorInternalServerError',
  'ErrorInternalServerTransientError',
  'ErrorMailboxStoreUnavailable',
  'ErrorMailboxMoveInProgress',
  'ErrorMailboxFailover',
  'ErrorConnectionFailed',
  'ErrorPasswordExpired',
  'ErrorAccountDisabled',
  'ErrorNonExistentMailbox',
  'ErrorProxyRequestProcessingFailed',
];

const soapFault = (responseCode: string): Fault => ({ kind: 'soapFault', responseCode, messageText: '' });

it.each(knownCodes)('has words of its own for %s, as an answer and as a SOAP fault', (code) => {
  const name = faultNameOf(responseError(code));
  expect(['unknownCode', 'warning']).not.toContain(name);
  expect(faultNameOf(soapFault(code))).toBe(name);
  expect(faultNameOf({ ...responseError(code), responseClass: 'Warning' })).toBe(name);
});

it.each(['', 'ErrorOfTomorrow', 'constructor', '__proto__', 'toString'])(
  'explains the code "%s", which nobody has seen',
  (code) => {
    expect(faultNameOf(responseError(code))).toBe('unknownCode');
    expect(faultNameOf({ ...responseError(code), responseClass: 'Warning' })).toBe('warning');
    expect(detailOf({ ...responseError(code), messageText: '<b>No.</b>' })).toContain('<b>No.</b>');
  },
);

it.each([
  [9017, "Internal protocol error: '-2147467259'.", 'outlookRestricted'],
  [9020, 'The remote server returned an error: (403) Forbidden.', 'accessDenied'],
  [9020, 'The remote server returned an error: (401) Unauthorized.', 'accessDenied'],
  [9020, 'Response exceeds 1 MB size limit. Please modify your EWS request.', 'replyTooLong'],
  [9020, 'API not supported for shared folders', 'sharedFolder'],
  [9019, 'The operation failed.', 'outlookError'],
  [0, '', 'outlookError'],
])("tells Outlook's %d %s", (code, text, name) => {
  expect(faultNameOf({ kind: 'outlookError', code, text })).toBe(name);
});

it('has a name, a sentence and a next step for every kind of fault', () => {
  for (const fault of Object.values(faultExamples)) {
    const name = faultNameOf(fault);
    expect(remedies[name]).toBeTruthy();
    expect(Object.values(en.faults[name]).every(Boolean)).toBe(true);
    expect(typeof detailOf(fault)).toBe('string');
  }
  expect(Object.keys(remedies).sort()).toEqual(Object.keys(en.faults).sort());
});

it('says of a call that Exchange may have placed it only where that may be', () => {
  const may = Object.values(faultExamples).filter(mayHaveRun);
  expect(may.map(({ kind }) => kind)).toEqual([
    'otherXml',
    'notXml',
    'outlookError',
    'silence',
    'network',
    'http',
  ]);
  for (const status of [400, 401, 403, 404, 405, 501])
    expect(mayHaveRun({ kind: 'http', status })).toBe(false);
  for (const status of [0, 408, 500, 502, 503, 504]) expect(mayHaveRun({ kind: 'http', status })).toBe(true);
});

it('takes no code for a sure no with which Exchange may have given up after dialling', () => {
  const may = knownCodes.filter((code) => mayHaveRun(responseError(code)));
  expect(may).toEqual([
    'ErrorTimeoutExpired',
    'ErrorInternalServerError',
    'ErrorInternalServerTransientError',
    'ErrorProxyRequestProcessingFailed',
  ]);
  expect(knownCodes.filter((code) => mayHaveRun(soapFault(code)))).toEqual(may);
  expect(mayHaveRun(responseError('ErrorOfTomorrow'))).toBe(false);
});

it('knows what may pass by itself', () => {
  const transient = knownCodes.filter((code) => isTransient(responseError(code)));
  expect(transient).toEqual([
    'ErrorUMServerUnavailable',
    'ErrorServerBusy',
    'ErrorExceededConnectionCount',
    'ErrorTimeoutExpired',
    'ErrorInternalServerTransientError',
    'ErrorMailboxStoreUnavailable',
    'ErrorMailboxMoveInProgress',
    'ErrorMailboxFailover',
    'ErrorConnectionFailed',
    'ErrorProxyRequestProcessingFailed',
  ]);
  expect(knownCodes.filter((code) => isTransient(soapFault(code)))).toEqual(transient);
  const kinds = Object.values(faultExamples).filter(isTransient);
  expect(kinds.map(({ kind }) => kind)).toEqual(['network', 'http']);
  expect(isTransient({ kind: 'http', status: 404 })).toBe(false);
});

it.each([
  ['The remote server returned an error: (503) Server Unavailable.', true],
  ['The underlying connection was closed: The connection was closed unexpectedly.', true],
  ['The operation has timed out', true],
  ['The remote server returned an error: (403) Forbidden.', false],
  ['Response exceeds 1 MB size limit. Please modify your EWS request.', false],
  ['', false],
])('knows what may pass by itself from the words of Outlook: %s', (text, passes) => {
  expect(isTransient({ kind: 'outlookError', code: 9020, text })).toBe(passes);
});

it('takes for over only a call that Exchange itself says it does not know', () => {
  const code = 'ErrorInvalidPhoneCallId';
  expect(isUnknownCall(responseError(code))).toBe(true);
  expect(isUnknownCall(responseError('ErrorInvalidPhoneNumber'))).toBe(false);
  expect(Object.values(faultExamples).some(isUnknownCall)).toBe(false);
});

it('waits as long as Exchange asks, but never longer than ten minutes', () => {
  expect(backOffOf(responseError('ErrorServerBusy', 297_749))).toBe(297_749);
  expect(backOffOf(responseError('ErrorServerBusy', 86_400_000))).toBe(600_000);
  expect(backOffOf(responseError('ErrorServerBusy'))).toBeUndefined();
  expect(backOffOf({ kind: 'soapFault', responseCode: 'ErrorServerBusy', messageText: '', backOff: 5 })).toBe(
    5,
  );
});
