import type { CallsSnapshot } from './CallsSnapshot.ts';
import type { ActiveCall } from './life/Call.ts';
import type { PlaceCallInput } from './place/createPlaceCall.ts';

/** What became of a call id that somebody typed. */
export type Added = 'added' | 'empty' | 'alreadyListed' | 'notCarriable' | 'unknown';

/** The mailbox's calls: what is known of them, and what can be done. */
export interface Calls {
  getSnapshot(this: void): CallsSnapshot;
  subscribe(this: void, listener: () => void): () => void;
  /** Follows what was brought back, from now on, and goes on hanging up what was to be hung up. */
  follow(this: void): void;
  /**
   * Lists a call by its id and looks it up. White space around the id is forgiven. Resolves when Exchange has said
   * whether it knows the call, which then is listed or not, or when it could not be asked.
   */
  add(text: string): Promise<Added>;
  /**
   * Plays a message on a phone, once: what becomes of it happens to the call that is listed from now on. One that was
   * refused before, of the same message to the same number, makes way for it.
   *
   * @param again whether a second call is wanted while the same message is played to the same number
   * @returns the call that does that already, and then nothing is sent; otherwise undefined
   */
  place(input: PlaceCallInput, again?: boolean): ActiveCall | undefined;
  /** Hangs a call up; one that has no id yet as soon as it has one. */
  hangUp(key: string): void;
  /** Takes a call off the list of which `canBeDismissed` says that it can be. */
  dismiss(key: string): void;
  /** Forgets the calls that are over and the numbers that were called. */
  clearRecent(): void;
  /** Nothing is looked up while the pane cannot be seen. */
  setAwake(awake: boolean): void;
  /** Looks one call up as soon as it can be; resolves when Exchange has answered, whatever it said. May never resolve. */
  lookUp(key: string): Promise<void>;
  /** Looks every call up at once, and asks for the configuration where that has failed so far. */
  lookUpAll(): void;
  /** Takes note of what other pages of this browser remember by now, where they could not tell it. */
  readMemory(): void;
  /** Takes up what the browser remembers, where it could not be told before whose mailbox this is. */
  takeUpMemory(): void;
  /** Asks what Unified Messaging allows this mailbox, unless that is known. */
  askConfiguration(): void;
}
