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

/** Whether the same question may succeed a moment later by itself. */
export function isTransient(fault: Fault): boolean {
  switch (fault.kind) {
    case 'responseError':
    case 'soapFault':
      return transientCodes.has(fault.responseCode);
    case 'http':
      return transientStatuses.has(fault.status);
    case 'network':
      return true;
    default:
      return false;
  }
}
