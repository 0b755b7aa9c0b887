import { child } from './elements.ts';
import { envelope } from './envelope.ts';
import { escapeXml } from './escapeXml.ts';
import { namespaces } from './namespaces.ts';
import type { Operation } from './Operation.ts';
import { toPhoneCallId } from './PhoneCallId.ts';
import type { PhoneCallId } from './PhoneCallId.ts';
import { readReply } from './readReply.ts';
import { replacement } from './withoutForbidden.ts';
import type { XmlText } from './XmlText.ts';

/** Which message to play, and where to. */
export interface PlayOnPhoneInput {
  readonly itemId: XmlText;
  /** Digits, or a SIP address such as user@contoso.com. */
  readonly dialString: XmlText;
}

function readPhoneCallId(message: Element): PhoneCallId | undefined {
  const id = child(message, namespaces.messages, 'PhoneCallId')?.getAttribute('Id');
  // An id that came damaged would name no call, or another.
  return id && !id.includes(replacement) ? toPhoneCallId(id) : undefined;
}

/** Rings a phone and reads a message aloud on it. Never sent twice by itself: it would ring twice. */
export const playOnPhone: Operation<PlayOnPhoneInput, PhoneCallId> = {
  name: 'PlayOnPhone',
  isForMailbox: true,
  itemOf: ({ itemId }) => itemId,
  request: ({ itemId, dialString }) =>
    envelope(
      `<m:PlayOnPhone><m:ItemId Id="${escapeXml(itemId)}"/>` +
        `<m:DialString>${escapeXml(dialString)}</m:DialString></m:PlayOnPhone>`,
    ),
  read: (reply) => readReply(reply, 'PlayOnPhone', readPhoneCallId),
};
