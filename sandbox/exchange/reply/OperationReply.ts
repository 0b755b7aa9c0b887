import type { OperationName } from '../../scenarios/Scenario.ts';

/** What an operation answers, before it is written as XML. */
export interface OperationReply {
  readonly operation: OperationName;
  readonly responseClass: 'Success' | 'Warning' | 'Error';
  readonly code: string;
  readonly text?: string;
  readonly backOffMilliseconds?: number;
  /** The XML that follows the common part; prefixes m and t are declared. */
  readonly content?: string;
}
