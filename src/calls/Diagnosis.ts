import type { ServerVersion } from '../ews/Reply.ts';
import type { Way } from '../ews/Way.ts';
import type { Fault } from '../faults/Fault.ts';

/** What asking Exchange has taught so far, for whoever has to find a fault. */
export interface Diagnosis {
  /** The way on which Exchange last answered. */
  readonly way?: Way;
  readonly server?: ServerVersion;
  readonly lastFault?: Fault;
}
