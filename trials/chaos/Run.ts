import type { ChaosExchange } from './createChaosExchange.ts';
import type { ChaosNetwork } from './createChaosNetwork.ts';
import type { Random } from './createRandom.ts';
import type { Stage } from './createStage.ts';
import type { SeenPane } from './page/observe.ts';

/** Somebody has pressed that a number be called. */
export interface PlacePress {
  /** How often: a double click and a held key are one press. */
  readonly count: number;
  /** When, on Exchange's clock. */
  readonly at: number;
}

/** All that a step of a chaos run works with. */
export interface Run {
  readonly stage: Stage;
  readonly exchange: ChaosExchange;
  readonly network: ChaosNetwork;
  /** The dice of this step, for the step alone: what they show depends on the seed and the step. */
  random: Random;
  /** What the panes showed after the step before. */
  seen: readonly SeenPane[];
  /** By number. */
  readonly presses: Map<string, PlacePress>;
  /** Numbers and ids of calls whose row somebody pressed "Hang up" in. */
  readonly aimed: Set<string>;
  /** Numbers and ids that nothing need tell of any more: somebody took them off the list. */
  readonly letGo: Set<string>;
  /** Ids that were handed to the add-in. */
  readonly delivered: Set<string>;
  /** When the person's clock was last set, on Exchange's. */
  clockSetAt: number;
  /** Panes stay open and pages loaded, so that what they gather in a long life shows. */
  patient: boolean;
  hangUpPresses: number;
  /** How often somebody has pressed "Play on phone" on the ribbon, which calls whichever number was used last. */
  ribbonPresses: number;
}
