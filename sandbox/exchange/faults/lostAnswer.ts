import type { LostReply, OperationName } from '../../scenarios/Scenario.ts';
import { callInformation } from '../reply/callInformation.ts';
import { entityBomb } from './entityBomb.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { successReply } from '../reply/successReply.ts';
import { writeReply } from '../reply/writeReply.ts';

const plausibleContent: Readonly<Record<OperationName, string>> = {
  PlayOnPhone: '<m:PhoneCallId Id="b2YgYW5vdGhlciByZXF1ZXN0+/=="/>',
  GetPhoneCallInformation: callInformation('Connected', 'None', undefined),
  DisconnectPhoneCall: '',
  GetServiceConfiguration: '',
  GetItem: '<m:Items/>',
};

/** An answer that does not say what became of the request, or undefined for none. */
export function lostAnswer(operation: OperationName, reply: LostReply): EwsAnswer | undefined {
  switch (reply.kind) {
    case 'silence':
      return undefined;
    case 'connectionClosed':
      return { status: 502, contentType: 'text/plain', body: '', closesConnection: true };
    case 'wrongOperation':
      return writeReply(successReply(reply.operation, plausibleContent[reply.operation]));
    case 'entityBomb':
      return entityBomb(operation);
  }
}
