/** All of them. */
export const operationNames = [
  'PlayOnPhone',
  'GetPhoneCallInformation',
  'DisconnectPhoneCall',
  'GetServiceConfiguration',
] as const;

export type OperationName = (typeof operationNames)[number];
