import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { ActiveCall, EndedCall } from '../calls/life/Call.ts';
import type { PlaceOutcome } from '../calls/place/placeMessage.ts';
import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import type { Language } from '../strings/Language.ts';

/** A call in the list: one that runs, or that has ended a moment ago and still stands where it stood. */
export type RowCall = ActiveCall | EndedCall;

/** Where somebody has pressed to play a message: in a call's row, by its key, or in the card of the open message. */
export type PlayPlace = string;

export const inCard: PlayPlace = 'card';

/** What a person has typed, pressed and unfolded. It belongs to no view: they change under the hand. */
export interface Choices {
  /** Undefined until somebody has typed or chosen a number. */
  readonly typed: string | undefined;
  /** What came of the last press that was to play a message: it belongs to that message, as its next step does. */
  readonly pressed:
    | { readonly at: PlayPlace; readonly itemId: string; readonly outcome: PlaceOutcome }
    | undefined;
  /** The keys of the calls whose details are shown, and `anotherNumber`. */
  readonly unfolded: ReadonlySet<string>;
  /** The key of the call that the open message's card shows, also when it is over. */
  readonly followed: string | undefined;
}

/** Everything that the pane shows of one moment. */
export interface PaneState {
  readonly calls: CallsSnapshot;
  /** In their order in the list. */
  readonly rows: readonly RowCall[];
  readonly message: SelectedMessage | undefined;
  readonly online: boolean;
  readonly choices: Choices;
}

/** What can be pressed in the pane. */
export interface PaneActions {
  hangUp(this: void, key: string): void;
  dismiss(this: void, key: string): void;
  type(this: void, number: string): void;
  /** @param again whether a second call is wanted, although the same is being played there already */
  play(this: void, at: PlayPlace, message: SelectedMessage, number: string, again: boolean): void;
  /** Shows what is folded, or folds it: the details of a call by its key, or `anotherNumber`. */
  unfold(this: void, what: string): void;
}

/** What every view is given. A view that is drawn before React is there has no hooks to find it elsewhere. */
export interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly language: Language;
}
