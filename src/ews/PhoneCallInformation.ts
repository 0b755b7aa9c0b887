/** What Exchange says of a call. */
export interface PhoneCallInformation {
  /**
   * A PhoneCallState of the schema: Idle, Connecting, Alerted, Connected, Disconnected, Incoming, Transferring or
   * Forwarding. Servers may know more: an unknown one is kept as it came.
   */
  readonly state: string;
  /**
   * A ConnectionFailureCause of the schema, or a word that this version does not know: None, UserBusy, NoAnswer,
   * Unavailable or Other. A call that nobody answered may come back with None.
   */
  readonly failureCause: string;
  readonly sipResponseText?: string;
  readonly sipResponseCode?: string;
}
