import type { Calls } from '../calls/Calls.ts';
import { placeMessage } from '../calls/place/placeMessage.ts';
import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import type { Clock } from '../transport/Clock.ts';
import { anotherNumber } from './card/anotherNumber.ts';
import { ownCall } from './card/cardOf.ts';
import { createLingering } from './rows/createLingering.ts';
import { inCard } from './Views.ts';
import type { Choices, PaneActions, PaneState } from './Views.ts';

export interface PaneStateParts {
  readonly calls: Calls;
  readonly selection: Watched<SelectedMessage | undefined>;
  readonly online: Watched<boolean>;
  readonly clock: Clock;
  /** Whether the pointer rests among the rows: what it rests on must not make way. */
  isPointedAt(this: void): boolean;
  /** The key of the call that the card shows from the beginning, though it is over. */
  readonly followed?: string | undefined;
}

const nothingChosen: Choices = {
  typed: undefined,
  pressed: undefined,
  unfolded: new Set(),
  followed: undefined,
};

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** Brings together what the pane shows. The views of React take it up where those before them have left it. */
export function createPaneState(
  parts: PaneStateParts,
): Watched<PaneState> & { readonly actions: PaneActions } {
  const { calls, selection, online } = parts;
  const lingering = createLingering(parts);
  const store = createStore<PaneState>({
    calls: calls.getSnapshot(),
    rows: lingering.getSnapshot(),
    message: selection.getSnapshot(),
    online: online.getSnapshot(),
    choices: { ...nothingChosen, followed: parts.followed },
  });
  const choose = (change: (choices: Choices) => Partial<Choices>): void => {
    store.update((state) => ({ ...state, choices: { ...state.choices, ...change(state.choices) } }));
  };

  function look(): void {
    store.update((state) => {
      const message = selection.getSnapshot();
      const now = calls.getSnapshot();
      const isSame = message?.itemId === state.message?.itemId;
      const followed = ownCall(now.active, message)?.key ?? (isSame ? state.choices.followed : undefined);
      return {
        calls: now,
        rows: lingering.getSnapshot(),
        message,
        online: online.getSnapshot(),
        choices: followed === state.choices.followed ? state.choices : { ...state.choices, followed },
      };
    });
  }
  look();
  for (const watched of [calls, selection, online, lingering]) watched.subscribe(look);

  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    actions: {
      hangUp: calls.hangUp,
      dismiss(key) {
        calls.dismiss(key);
        choose(({ followed }) => (followed === key ? { followed: undefined } : {}));
      },
      type(typed) {
        choose(() => ({ typed, pressed: undefined }));
      },
      play(at, message, number, again) {
        const outcome = placeMessage(calls, message, number, again);
        choose(({ unfolded }) => ({
          pressed: { at, itemId: message.itemId, outcome },
          unfolded:
            at === inCard && outcome.kind === 'listed' && unfolded.has(anotherNumber)
              ? toggled(unfolded, anotherNumber)
              : unfolded,
        }));
      },
      unfold(what) {
        choose(({ unfolded }) => ({ unfolded: toggled(unfolded, what) }));
      },
    },
  };
}
