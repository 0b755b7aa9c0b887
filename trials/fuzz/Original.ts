import type { OperationName } from './operationNames.ts';

/** A reply to be mutated, and what is known of it beforehand: by whoever wrote it down, not by the readers. */
export interface Original {
  readonly name: string;
  readonly text: string;
  /** The operation whose reply it is; absent for faults, pages and other things that answer none in particular. */
  readonly operation?: OperationName;
  /**
   * Why it is no success of its operation: a word that every such success holds, and that stands nowhere in this text.
   * Absent for a success.
   */
  readonly lacks?: string;
}
