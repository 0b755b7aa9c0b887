import type { SelectedMessage } from '../calls/SelectedMessage.ts';
import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import { isVoiceMessage } from './isVoiceMessage.ts';

function readSelection(): SelectedMessage | undefined {
  const item = Office.context.mailbox.item;
  // While a message is composed it has no id yet, and its subject is an object to be asked.
  if (!item || typeof item.subject !== 'string' || !item.itemId) return undefined;
  return {
    itemId: item.itemId,
    subject: item.subject,
    from: item.from.displayName || item.from.emailAddress || '',
    voiceMessage: isVoiceMessage(item.itemClass),
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
