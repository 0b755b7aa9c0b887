/** The states of the schema, in its order. Servers may know more: an unknown one is kept as it came. */
export const phoneCallStates = [
  'Idle',
  'Connecting',
  'Alerted',
  'Connected',
  'Disconnected',
  'Incoming',
  'Transferring',
  'Forwarding',
] as const;
export type PhoneCallState = (typeof phoneCallStates)[number];

/** The causes of the schema. A call that nobody answered may come back with None. */
export const connectionFailureCauses = ['None', 'UserBusy', 'NoAnswer', 'Unavailable', 'Other'] as const;
export type ConnectionFailureCause = (typeof connectionFailureCauses)[number];

/** What Exchange says of a call. */
export interface PhoneCallInformation {
  /** A PhoneCallState, or a word that this version does not know. */
  readonly state: string;
  /** A ConnectionFailureCause, or a word that this version does not know. */
  readonly failureCause: string;
  readonly sipResponseText?: string;
  readonly sipResponseCode?: string;
}
