import { child, childText } from './elements.ts';
import { envelope } from './envelope.ts';
import { escapeXml } from './escapeXml.ts';
import { namespaces } from './namespaces.ts';
import type { Operation } from './Operation.ts';
import type { PhoneCallId } from './PhoneCallId.ts';
import type { PhoneCallInformation } from './PhoneCallInformation.ts';
import { readReply } from './readReply.ts';

function readInformation(message: Element): PhoneCallInformation | undefined {
  const information = child(message, namespaces.messages, 'PhoneCallInformation');
  const state = information && childText(information, namespaces.types, 'PhoneCallState');
  if (!state) return undefined;
  const sipResponseText = childText(information, namespaces.types, 'SIPResponseText');
  const sipResponseCode = childText(information, namespaces.types, 'SIPResponseCode');
  return {
    state,
    failureCause: childText(information, namespaces.types, 'ConnectionFailureCause') ?? 'None',
    ...(sipResponseText ? { sipResponseText } : {}),
    ...(sipResponseCode ? { sipResponseCode } : {}),
  };
}

/** Looks a call up. */
export const getPhoneCallInformation: Operation<PhoneCallId, PhoneCallInformation> = {
  name: 'GetPhoneCallInformation',
  request: (id) =>
    envelope(`<m:GetPhoneCallInformation><m:PhoneCallId Id="${escapeXml(id)}"/></m:GetPhoneCallInformation>`),
  read: (reply) => readReply(reply, 'GetPhoneCallInformation', readInformation),
};
