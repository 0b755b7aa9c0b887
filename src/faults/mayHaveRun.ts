import type { Fault } from './Fault.ts';

const turnedAway = new Set([400, 401, 403, 404, 405, 501]);

/**
 * Whether the operation may have been carried out although it was not reported as done. Of a PlayOnPhone that
 * may have run, the phone may ring, and nothing can be told about it: its id did not arrive.
 */
export function mayHaveRun(fault: Fault): boolean {
  switch (fault.kind) {
    case 'responseError':
    case 'soapFault':
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
