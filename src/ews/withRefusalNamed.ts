import type { Answer } from './Ask.ts';

/**
 * None of the operations is on Microsoft's list for add-ins, and what is not on it is turned away before it runs. That
 * is said with this code, and in any language (office-js 937, exchangelib 393).
 */
export function withRefusalNamed<Value>(answer: Answer<Value>): Answer<Value> {
  if (answer.kind !== 'soapFault' || answer.responseCode !== 'ErrorAccessDenied') return answer;
  const { messageText: text, server } = answer;
  return { kind: 'refused', text, ...(server ? { server } : {}) };
}
