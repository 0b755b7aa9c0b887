import type { OperationName } from '../scenarios/Scenario.ts';

const served: readonly OperationName[] = [
  'PlayOnPhone',
  'GetPhoneCallInformation',
  'DisconnectPhoneCall',
  'GetServiceConfiguration',
  'GetItem',
];

/**
 * What an envelope asks for, by the name of the first element in its body; `other` is an operation that this
 * Exchange does not serve. Only a glance: whether the envelope is any good is for Exchange to judge.
 */
export function operationOf(envelope: string): OperationName | 'other' {
  const name = /<(?:[\w.-]+:)?Body\b[^>]*>\s*(?:<!--[^]*?-->\s*)*<(?:[\w.-]+:)?([\w.-]+)/.exec(envelope)?.[1];
  return served.find((operation) => operation === name) ?? 'other';
}
