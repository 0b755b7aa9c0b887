/** All of them. */
export const operationNames = [
  'PlayOnPhone',
  'GetPhoneCallInformation',
  'DisconnectPhoneCall',
  'GetServiceConfiguration',
  'GetItem',
] as const;

export type OperationName = (typeof operationNames)[number];
