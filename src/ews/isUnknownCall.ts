import type { Answer } from './Ask.ts';

/** Whether Exchange says that it does not know the call (any more): it has ended. Some servers say so by a SOAP fault. */
export function isUnknownCall(answer: Answer<unknown>): boolean {
  return 'responseCode' in answer && answer.responseCode === 'ErrorInvalidPhoneCallId';
}
