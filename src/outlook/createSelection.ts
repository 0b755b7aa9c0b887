import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import type { Clock } from '../transport/Clock.ts';
import { readSelection } from './readSelection.ts';

function isSame(one: SelectedMessage | undefined, other: SelectedMessage | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The selected message, as far as Outlook has told of it. */
export interface Selection extends Watched<SelectedMessage | undefined> {
  /** Reads once more what is selected: Outlook may have it by now. */
  look(this: void): void;
}

/** How long after Outlook has told of a change without a message that is read once more, again and again, in milliseconds. */
const pauses = [100, 400, 1_500];

/**
 * The selected message, followed where Outlook can pin the pane: elsewhere the pane closes with it. Outlook may tell of
 * the change before it has the message (office-js issues 1230 and 2295).
 */
export function createSelection(clock: Clock): Selection {
  const store = createStore(readSelection());
  let cancel = (): void => undefined;

  function look(): void {
    store.update((known) => {
      const read = readSelection();
      return isSame(known, read) ? known : read;
    });
  }

  function lookAgain([pause, ...later]: readonly number[]): void {
    if (pause === undefined || store.getSnapshot()) return;
    cancel = clock.after(pause, () => {
      look();
      lookAgain(later);
    });
  }

  if (Office.context.requirements.isSetSupported('Mailbox', '1.5')) {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
      cancel();
      look();
      lookAgain(pauses);
    });
  }
  return { getSnapshot: store.getSnapshot, subscribe: store.subscribe, look };
}
