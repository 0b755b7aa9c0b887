import type { Fault } from './Fault.ts';

/** Whether Exchange says that it does not know the call (any more): it has ended. Some servers say so by a SOAP fault. */
export function isUnknownCall(fault: Fault): boolean {
  return 'responseCode' in fault && fault.responseCode === 'ErrorInvalidPhoneCallId';
}
