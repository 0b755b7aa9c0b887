/** What of a failure decides where a question may go next. */
export interface FaultNature {
  readonly name: string;
  /** It may be over a moment later. */
  readonly passes?: boolean;
  /** The operation may have been carried out. */
  readonly mayHaveRun?: boolean;
}
