import type { ChaosExchange } from './createChaosExchange.ts';
import type { ChaosNetwork } from './createChaosNetwork.ts';
import type { Random } from './createRandom.ts';
import type { Stage } from './createStage.ts';
import type { SeenPane } from './page/observe.ts';

/** All that a step of a chaos run works with. */
export interface Run {
  readonly stage: Stage;
  readonly exchange: ChaosExchange;
  readonly network: ChaosNetwork;
  /** The dice of this step, for the step alone: what they show depends on the seed and the step. */
  random: Random;
  /** What the panes showed after the step before. */
  seen: readonly SeenPane[];
  /** How often it was pressed that a number be called. */
  readonly presses: Map<string, number>;
  /** Ids that were handed to the add-in. */
  readonly delivered: Set<string>;
  /** Panes stay open and pages loaded, so that what they gather in a long life shows. */
  patient: boolean;
  hangUpPresses: number;
}
