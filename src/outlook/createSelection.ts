import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import { isVoiceMessage } from './isVoiceMessage.ts';

function readSelection(): SelectedMessage | undefined {
  // Of what Office's types promise, a meeting has no sender, and a message that is being written has no id.
  const item: Partial<Office.MessageRead> | undefined = Office.context.mailbox.item;
  if (!item?.itemId) return undefined;
  const { itemId, subject, from, itemClass } = item;
  return {
    itemId,
    // While a message is written, its subject is an object to be asked.
    subject: typeof subject === 'string' ? subject : '',
    from: [from?.displayName, from?.emailAddress].find(Boolean) ?? '',
    voiceMessage: isVoiceMessage(itemClass ?? ''),
  };
}

/** The selected message, followed where Outlook can pin the pane: elsewhere the pane closes with it. */
export function createSelection(): Watched<SelectedMessage | undefined> {
  const store = createStore(readSelection());
  if (Office.context.requirements.isSetSupported('Mailbox', '1.5')) {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
      store.update(readSelection);
    });
  }
  return store;
}
