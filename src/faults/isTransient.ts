import type { Fault } from './Fault.ts';

const transientCodes = new Set([
  'ErrorServerBusy',
  'ErrorExceededConnectionCount',
  'ErrorTimeoutExpired',
  'ErrorInternalServerTransientError',
  'ErrorMailboxStoreUnavailable',
  'ErrorMailboxMoveInProgress',
  'ErrorMailboxFailover',
  'ErrorConnectionFailed',
  'ErrorUMServerUnavailable',
  'ErrorProxyRequestProcessingFailed',
]);

const transientStatuses = new Set([408, 429, 500, 502, 503, 504]);

// Outlook has no codes for what happened between itself and Exchange, only the words of .NET.
const transientTexts = /\((408|429|50[0234])\)|connection was closed|timed out/i;

/** Whether the same question may succeed a moment later by itself. */
export function isTransient(fault: Fault): boolean {
  switch (fault.kind) {
    case 'responseError':
    case 'soapFault':
      return transientCodes.has(fault.responseCode);
    case 'http':
      return transientStatuses.has(fault.status);
    case 'outlookError':
      return transientTexts.test(fault.text);
    case 'network':
      return true;
    default:
      return false;
  }
}
