import type { FaultName } from './FaultName.ts';
import type { RemedyAction } from './RemedyAction.ts';

/** What is known of a failure, whoever needs to know it. */
export interface FaultLine {
  /** Which explanation it gets. */
  readonly name: FaultName;
  /** The next step that is offered with it. */
  readonly next: RemedyAction;
  /** The same question may succeed a moment later by itself. */
  readonly passes?: true;
  /**
   * The operation may have been carried out although it was not reported as done. Of a PlayOnPhone that may have run,
   * the phone may ring, and nothing can be told about it: its id did not arrive.
   */
  readonly mayHaveRun?: true;
  /** It concerns all calls alike, is explained once for all of them, and has a chapter in the guide. */
  readonly concernsAll?: true;
}
