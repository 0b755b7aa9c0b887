import { disconnectPhoneCall } from '../../src/ews/disconnectPhoneCall.ts';
import { getItem } from '../../src/ews/getItem.ts';
import { getPhoneCallInformation } from '../../src/ews/getPhoneCallInformation.ts';
import { getServiceConfiguration } from '../../src/ews/getServiceConfiguration.ts';
import { playOnPhone } from '../../src/ews/playOnPhone.ts';
import type { Reply } from '../../src/ews/Reply.ts';
import type { OperationName } from './operationNames.ts';

/** Reads a text as the reply to each operation. */
export type Readers = Readonly<Record<OperationName, (reply: string) => Reply<unknown>>>;

/** The add-in's own. */
export const readers: Readers = {
  PlayOnPhone: playOnPhone.read,
  GetPhoneCallInformation: getPhoneCallInformation.read,
  DisconnectPhoneCall: disconnectPhoneCall.read,
  GetServiceConfiguration: getServiceConfiguration.read,
  GetItem: getItem.read,
};
