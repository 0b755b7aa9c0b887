import { expect, it } from 'vitest';
import { faultExamples, responseError } from '../calls/testing/faultExamples.ts';
import { en } from '../strings/en.ts';
import { backOffOf } from './backOffOf.ts';
import { detailOf } from './detailOf.ts';
import type { Fault } from './Fault.ts';
import { faultTable } from './faultTable.ts';
import { isUnknownCall } from '../ews/isUnknownCall.ts';
import { lineOf } from './lineOf.ts';

/** What Unified Messaging and the servers around it are known to answer. */
const knownCodes = Object.keys(faultTable).filter((key) => key.startsWith('Error'));

const soapFault = (responseCode: string): Fault => ({ kind: 'soapFault', responseCode, messageText: '' });

it.each(knownCodes)('has words of its own for %s, as an answer and as a SOAP fault', (code) => {
  const line = lineOf(responseError(code));
  expect(['unknownCode', 'warning']).not.toContain(line.name);
  expect(lineOf(soapFault(code))).toBe(line);
  expect(lineOf({ ...responseError(code), responseClass: 'Warning' })).toBe(line);
});

it.each([
  ['ErrorUnifiedMessagingServerNotFound', 'No Unified Messaging server'],
  ['ErrorUnifiedMessagingDialPlanNotFound', 'No dial plan'],
  ['ErrorUserNotUnifiedMessagingEnabled', 'Not enabled for phone calls'],
  ['ErrorIPGatewayNotFound', 'No telephone gateway'],
  ['ErrorInvalidIdMalformed', 'Message not found'],
  ['ErrorInvalidIdEmpty', 'Message not found'],
  ['ErrorAccessDenied', 'Access denied'],
  ['ErrorSchemaValidation', 'Exchange did not understand'],
  ['ErrorInvalidServerVersion', 'Exchange did not understand'],
  ['ErrorIncorrectSchemaVersion', 'Exchange did not understand'],
  ['ErrorInvalidRequest', 'Exchange did not understand'],
  ['ErrorInternalServerError', 'Error in Exchange'],
  ['ErrorPasswordExpired', 'Password expired'],
  ['ErrorAccountDisabled', 'Account disabled'],
  ['ErrorNonExistentMailbox', 'Mailbox not found'],
  ['ErrorServerBusy', 'Exchange is busy'],
  ['ErrorExceededConnectionCount', 'Exchange is busy'],
  ['ErrorTimeoutExpired', 'Exchange took too long'],
  ['ErrorInternalServerTransientError', 'Error in Exchange'],
  ['ErrorMailboxStoreUnavailable', 'Mailbox not reachable'],
  ['ErrorMailboxMoveInProgress', 'Mailbox is being moved'],
  ['ErrorMailboxFailover', 'Mailbox not reachable'],
  ['ErrorConnectionFailed', 'Mailbox not reachable'],
  ['ErrorUMServerUnavailable', 'Unified Messaging does not answer'],
  ['ErrorProxyRequestProcessingFailed', 'Mailbox not reachable'],
  ['ErrorUnifiedMessagingRequestFailed', 'Unified Messaging failed'],
  ['ErrorInsufficientResources', 'Exchange is busy'],
  ['ErrorTooManyObjectsOpened', 'Exchange is busy'],
  ['ErrorADUnavailable', 'Error in Exchange'],
  ['ErrorADOperation', 'Error in Exchange'],
])('calls %s "%s"', (code, title) => {
  expect(en.faults[lineOf(responseError(code)).name].title).toBe(title);
});

it.each(['', 'ErrorOfTomorrow', 'constructor', '__proto__', 'toString', 'silence', 'http 401'])(
  'explains the code "%s", which nobody has seen',
  (code) => {
    expect(lineOf(responseError(code)).name).toBe('unknownCode');
    expect(lineOf({ ...responseError(code), responseClass: 'Warning' }).name).toBe('warning');
    expect(detailOf({ ...responseError(code), messageText: '<b>No.</b>' })).toContain('<b>No.</b>');
  },
);

it.each([
  [9017, "Internal protocol error: '-2147467259'.", 'outlookRestricted'],
  [9055, 'API wird für freigegebene Ordner nicht unterstützt.', 'sharedFolder'],
  [9020, 'The remote server returned an error: (403) Forbidden.', 'accessDenied'],
  [9020, 'Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.', 'accessDenied'],
  [9020, 'リモート サーバーがエラーを返しました: （403）使用不可', 'accessDenied'],
  [9020, 'Le serveur distant a retourné une erreur : (429) Trop de demandes.', 'serverBusy'],
  [9020, 'Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht gefunden.', 'outlookError'],
  [9020, 'Die angeforderte Webmethode ist für diesen Aufrufer nicht verfügbar.', 'outlookError'],
  [9019, 'The operation failed.', 'outlookError'],
  [0, '', 'outlookError'],
])("tells Outlook's %d %s by its numbers", (code, text, name) => {
  expect(lineOf({ kind: 'outlookError', code, text }).name).toBe(name);
});

it('has a name, a sentence and a next step for every kind of fault', () => {
  for (const fault of Object.values(faultExamples)) {
    const { name, next } = lineOf(fault);
    expect(en.faultAction[next]).toBeTruthy();
    expect(Object.values(en.faults[name]).every(Boolean)).toBe(true);
    expect(typeof detailOf(fault)).toBe('string');
  }
});

const mayHaveRun = (fault: Fault): boolean => lineOf(fault).mayHaveRun === true;
const passes = (fault: Fault): boolean => lineOf(fault).passes === true;

const outlookSays = (status: number): Fault => ({
  kind: 'outlookError',
  code: 9020,
  text: `Der Remoteserver hat einen Fehler zurückgegeben: (${String(status)}) Nein.`,
});

it('says of a call that Exchange may have placed it only where that may be', () => {
  const may = Object.values(faultExamples).filter(mayHaveRun);
  expect(may.map(({ kind }) => kind)).toEqual(['otherXml', 'notXml', 'outlookError', 'silence', 'network']);
  for (const status of [400, 401, 403, 404, 405, 413, 421, 429, 440, 501, 503]) {
    expect(mayHaveRun({ kind: 'http', status })).toBe(false);
    expect(mayHaveRun(outlookSays(status))).toBe(false);
  }
  for (const status of [0, 408, 418, 500, 502, 504]) {
    expect(mayHaveRun({ kind: 'http', status })).toBe(true);
    expect(mayHaveRun(outlookSays(status))).toBe(true);
  }
  for (const code of [9018, 9032, 9047, 9048, 9055])
    expect(mayHaveRun({ kind: 'outlookError', code, text: '' })).toBe(false);
});

it('takes no code for a sure no with which Exchange may have given up after dialling', () => {
  const may = knownCodes.filter((code) => mayHaveRun(responseError(code)));
  expect(may).toEqual([
    'ErrorUnifiedMessagingRequestFailed',
    'ErrorTimeoutExpired',
    'ErrorInternalServerError',
    'ErrorInternalServerTransientError',
    'ErrorProxyRequestProcessingFailed',
  ]);
  expect(knownCodes.filter((code) => mayHaveRun(soapFault(code)))).toEqual(may);
  expect(mayHaveRun(responseError('ErrorOfTomorrow'))).toBe(false);
});

it('knows what may pass by itself', () => {
  expect(knownCodes.filter((code) => passes(responseError(code)))).toEqual([
    'ErrorUnifiedMessagingRequestFailed',
    'ErrorUMServerUnavailable',
    'ErrorServerBusy',
    'ErrorExceededConnectionCount',
    'ErrorInsufficientResources',
    'ErrorTooManyObjectsOpened',
    'ErrorTimeoutExpired',
    'ErrorInternalServerTransientError',
    'ErrorADUnavailable',
    'ErrorADOperation',
    'ErrorMailboxStoreUnavailable',
    'ErrorMailboxFailover',
    'ErrorConnectionFailed',
    'ErrorProxyRequestProcessingFailed',
    'ErrorMailboxMoveInProgress',
  ]);
  const kinds = Object.values(faultExamples).filter(passes);
  expect(kinds.map(({ kind }) => kind)).toEqual(['outlookError', 'network', 'http']);
  for (const status of [408, 429, 500, 502, 503, 504]) {
    expect(passes({ kind: 'http', status })).toBe(true);
    expect(passes(outlookSays(status))).toBe(true);
  }
  for (const status of [400, 401, 403, 404, 405, 413, 421, 440, 501]) {
    expect(passes({ kind: 'http', status })).toBe(false);
    expect(passes(outlookSays(status))).toBe(false);
  }
});

it.each([401, 403, 440])('tells %d as a sign-in that did not work, like a sign-in page', (status) => {
  expect(lineOf({ kind: 'http', status })).toEqual(lineOf({ kind: 'signInPage' }));
  expect(lineOf({ kind: 'signInPage' }).name).toBe('signIn');
});

it('takes for over only a call that Exchange itself says it does not know', () => {
  const code = 'ErrorInvalidPhoneCallId';
  expect(isUnknownCall(responseError(code))).toBe(true);
  expect(isUnknownCall({ kind: 'soapFault', responseCode: code, messageText: '' })).toBe(true);
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
