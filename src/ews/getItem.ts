import { child } from './elements.ts';
import { envelope } from './envelope.ts';
import { escapeXml } from './escapeXml.ts';
import { namespaces } from './namespaces.ts';
import type { Operation } from './Operation.ts';
import { readReply } from './readReply.ts';
import type { XmlText } from './XmlText.ts';

/** Asks for nothing of a message but its id: whoever gets it may use the mailbox that it is in. */
export const getItem: Operation<XmlText, true> = {
  name: 'GetItem',
  request: (itemId) =>
    envelope(
      '<m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape>' +
        `<m:ItemIds><t:ItemId Id="${escapeXml(itemId)}"/></m:ItemIds></m:GetItem>`,
    ),
  read: (reply) =>
    readReply(reply, 'GetItem', (message) =>
      child(message, namespaces.messages, 'Items')?.firstElementChild ? true : undefined,
    ),
};
