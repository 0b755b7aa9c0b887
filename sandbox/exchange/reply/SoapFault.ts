/** Where and how a request breaks the schema, in the words of .NET's validator. */
export interface Violation {
  readonly text: string;
  readonly line: number;
  readonly position: number;
}

/** A refusal of the whole request. */
export interface SoapFault {
  readonly code: string;
  readonly faultString: string;
  /** What `e:Message` says; the fault string when absent. */
  readonly message?: string;
  readonly violation?: Violation;
  readonly backOffMilliseconds?: number;
  /** HTTP; 500 when absent. */
  readonly status?: number;
}
