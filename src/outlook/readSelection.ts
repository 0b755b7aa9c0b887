import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import { isVoiceMessage } from './isVoiceMessage.ts';

/** @returns the message that is open in Outlook now; undefined where none is, or what is open is none */
export function readSelection(): SelectedMessage | undefined {
  // Of what Office's types promise, a meeting has no sender, and a message that is being written has no id.
  const item: Partial<Office.MessageRead> | null | undefined = Office.context.mailbox.item;
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
