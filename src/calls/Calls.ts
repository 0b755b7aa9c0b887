import type { Fault } from '../faults/Fault.ts';
import type { CallsSnapshot } from './CallsSnapshot.ts';
import type { PlaceCallInput } from './place/createPlaceCall.ts';

/** What became of a call id that somebody typed. */
export type Added = 'added' | 'empty' | 'alreadyListed' | 'notCarriable';

/** The mailbox's calls: what is known of them, and what can be done. */
export interface Calls {
  getSnapshot(this: void): CallsSnapshot;
  subscribe(this: void, listener: () => void): () => void;
  /** Follows what was brought back, from now on. */
  follow(this: void): void;
  /** Lists a call by its id and looks it up. White space around the id is forgiven. */
  add(text: string): Added;
  /** Plays a message on a phone, once. Resolves with the fault when Exchange surely did not. */
  place(input: PlaceCallInput): Promise<Fault | undefined>;
  /** Hangs a call up; one that has no id yet as soon as it has one. */
  hangUp(key: string): void;
  hangUpAll(): void;
  /** Takes a call off the list that cannot be followed. */
  dismiss(key: string): void;
  clearRecent(): void;
  /** Nothing is looked up while the pane cannot be seen. */
  setAwake(awake: boolean): void;
  /** Looks every call up at once, and asks for the configuration where that has failed so far. */
  lookUpAll(): void;
  /** Takes up what the browser remembers, where it could not be told before whose mailbox this is. */
  takeUpMemory(): void;
  /** Asks what Unified Messaging allows this mailbox, unless that is known. */
  askConfiguration(): void;
}
