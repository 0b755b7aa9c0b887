import type { Fault } from './Fault.ts';

const turnedAway = new Set([400, 401, 403, 404, 405, 501]);

// Exchange gave up at a point that it does not name: out of time, in the server it passed the request on to, or by an
// error of its own. Unified Messaging may have dialled before that. Every other code says why it did not.
const gaveUpSomewhere = new Set([
  'ErrorTimeoutExpired',
  'ErrorProxyRequestProcessingFailed',
  'ErrorInternalServerError',
  'ErrorInternalServerTransientError',
]);

/**
 * Whether the operation may have been carried out although it was not reported as done. Of a PlayOnPhone that
 * may have run, the phone may ring, and nothing can be told about it: its id did not arrive.
 */
export function mayHaveRun(fault: Fault): boolean {
  switch (fault.kind) {
    case 'responseError':
    case 'soapFault':
      return gaveUpSomewhere.has(fault.responseCode);
    case 'noItem':
    case 'noPermission':
    case 'notSent':
    case 'refused':
    case 'signInPage':
      return false;
    case 'http':
      return !turnedAway.has(fault.status);
    case 'otherXml':
    case 'notXml':
    case 'outlookError':
    case 'silence':
    case 'network':
      return true;
  }
}
