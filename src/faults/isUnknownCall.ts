import type { Fault } from './Fault.ts';

/** Whether Exchange says that it does not know the call (any more): it has ended. */
export function isUnknownCall(fault: Fault): boolean {
  return fault.kind === 'responseError' && fault.responseCode === 'ErrorInvalidPhoneCallId';
}
