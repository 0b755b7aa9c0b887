import { disconnectPhoneCall } from '../disconnectPhoneCall.ts';
import { getItem } from '../getItem.ts';
import { getPhoneCallInformation } from '../getPhoneCallInformation.ts';
import { getServiceConfiguration } from '../getServiceConfiguration.ts';
import type { OperationName } from '../Operation.ts';
import { playOnPhone } from '../playOnPhone.ts';
import type { PhoneCallId } from '../PhoneCallId.ts';
import type { XmlText } from '../XmlText.ts';

/**
 * What the add-in sends, each text of its own being the given one. The text is taken as carriable unseen: whether it
 * is, is for the tests to find out.
 */
export function exampleRequests(text: string): Readonly<Record<OperationName, string>> {
  const carriable = text as XmlText;
  const id = text as PhoneCallId;
  return {
    PlayOnPhone: playOnPhone.request({ itemId: carriable, dialString: carriable }),
    GetPhoneCallInformation: getPhoneCallInformation.request(id),
    DisconnectPhoneCall: disconnectPhoneCall.request(id),
    GetItem: getItem.request(carriable),
    GetServiceConfiguration: getServiceConfiguration.request(),
  };
}
