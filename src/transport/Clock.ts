/** Where time comes from. Tests pass one that they move. */
export interface Clock {
  /** Milliseconds since 1970, as the person's clock has it: it may jump. */
  now(): number;
  /**
   * Calls back once, not before `milliseconds` have passed.
   * @returns a function that cancels it
   */
  after(milliseconds: number, callback: () => void): () => void;
}
