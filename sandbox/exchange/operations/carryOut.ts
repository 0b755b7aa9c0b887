import { callInformation } from '../reply/callInformation.ts';
import { errorReply } from '../reply/errorReply.ts';
import { escapeXml } from '../reply/escapeXml.ts';
import { findItemProblem, findPlayOnPhoneProblem } from './findPlayOnPhoneProblem.ts';
import { foundItem } from '../reply/foundItem.ts';
import type { OperationReply } from '../reply/OperationReply.ts';
import type { PhoneRequest } from '../request/PhoneRequest.ts';
import { serviceConfiguration } from '../reply/serviceConfiguration.ts';
import { successReply } from '../reply/successReply.ts';
import type { World } from '../World.ts';

/** Does what a request asks and says how it went. */
export function carryOut(request: PhoneRequest, world: World): OperationReply {
  const { operation } = request;
  switch (operation) {
    case 'GetItem': {
      const [id = ''] = request.itemIds;
      const problem = findItemProblem(id, world);
      return problem === undefined ? successReply(operation, foundItem(id)) : errorReply(operation, problem);
    }
    case 'PlayOnPhone': {
      const problem = findPlayOnPhoneProblem(request, world);
      if (problem !== undefined) return errorReply(operation, problem);
      const running = world.line.calls().filter(({ state }) => state !== 'Disconnected');
      if (running.length >= world.callsAtATime) return errorReply(operation, 'ErrorServerBusy');
      const id = world.line.place(request.dialString, request.itemId);
      return successReply(operation, `<m:PhoneCallId Id="${escapeXml(id)}"/>`);
    }
    case 'GetPhoneCallInformation': {
      const call = world.line.find(request.phoneCallId);
      if (call === undefined) return errorReply(operation, 'ErrorInvalidPhoneCallId');
      return successReply(operation, callInformation(call.state, call.failureCause, call.sip));
    }
    case 'DisconnectPhoneCall':
      return world.line.disconnect(request.phoneCallId)
        ? successReply(operation)
        : errorReply(operation, 'ErrorInvalidPhoneCallId');
    case 'GetServiceConfiguration':
      return successReply(operation, serviceConfiguration(request.configurations, world.unifiedMessaging));
  }
}
