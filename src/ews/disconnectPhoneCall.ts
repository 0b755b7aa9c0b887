import { envelope } from './envelope.ts';
import { escapeXml } from './escapeXml.ts';
import type { Operation } from './Operation.ts';
import type { PhoneCallId } from './PhoneCallId.ts';
import { readReply } from './readReply.ts';

/** Hangs up a call. Sending it twice is hanging up once. */
export const disconnectPhoneCall: Operation<PhoneCallId, true> = {
  name: 'DisconnectPhoneCall',
  request: (id) =>
    envelope(`<m:DisconnectPhoneCall><m:PhoneCallId Id="${escapeXml(id)}"/></m:DisconnectPhoneCall>`),
  read: (reply) => readReply(reply, 'DisconnectPhoneCall', () => true as const),
};
