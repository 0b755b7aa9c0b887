import type { Call, EndedCall, Ending, LiveCall, PlacingCall, UnfollowedCall } from './Call.ts';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { CallEvent } from './CallEvent.ts';
import { toLiveCall } from './toLiveCall.ts';

function end(call: LiveCall, ending: Ending, endedAt: number): EndedCall {
  const { key, about, since, id } = call;
  // A clock set back must not make a call end before it began: merging goes by these times.
  return { kind: 'ended', key, about, since, id, ending, endedAt: Math.max(endedAt, since) };
}

function isSame(known: PhoneCallInformation | undefined, told: PhoneCallInformation): boolean {
  return (
    known?.state === told.state &&
    known.failureCause === told.failureCause &&
    known.sipResponseCode === told.sipResponseCode &&
    known.sipResponseText === told.sipResponseText
  );
}

/** Most look-ups tell what is known: then nothing has changed, and nobody need look. */
function lookedUp(call: LiveCall, information: PhoneCallInformation): LiveCall {
  return isSame(call.information, information) && !call.lookUpFault
    ? call
    : { ...call, information, lookUpFault: undefined };
}

function nextOfLive(call: LiveCall, event: CallEvent): Call {
  switch (event.kind) {
    case 'lookedUp':
      return event.information.state === 'Disconnected'
        ? end(call, { kind: 'disconnected', information: event.information }, event.at)
        : lookedUp(call, event.information);
    case 'lookUpFailed':
      return { ...call, lookUpFault: event.fault };
    case 'hangUpSent':
      return { ...call, hangUp: { kind: 'sending' } };
    case 'hangUpPostponed':
      return { ...call, hangUp: { kind: 'postponed', fault: event.fault, at: event.until } };
    case 'hangUpFailed':
      return { ...call, hangUp: { kind: 'failed', fault: event.fault } };
    case 'hungUp':
      return end(call, { kind: 'hungUp' }, event.at);
    case 'foundUnknown':
      return end(call, { kind: 'unknown' }, event.at);
    case 'expired':
      return end(call, { kind: 'expired' }, event.at);
    default:
      return call;
  }
}

function nextBeforeId(call: PlacingCall | UnfollowedCall, event: CallEvent): Call {
  const { key, about, since } = call;
  switch (event.kind) {
    case 'hangUpWanted':
      return call.kind === 'placing' ? { ...call, hangUpWanted: true } : call;
    case 'placed':
      return toLiveCall({ key, about, since, id: event.id });
    case 'idNeverCame':
      return { kind: 'unfollowed', key, about, since, fault: event.fault };
    default:
      return call;
  }
}

/**
 * The life of a call, as one function. An event that means nothing to a call in its present state leaves it as it
 * is: answers may come late, twice and in any order, and what has ended stays ended.
 *
 * @returns the same object when nothing changes
 */
export function nextCall(call: Call, event: CallEvent): Call {
  switch (call.kind) {
    case 'live':
      return nextOfLive(call, event);
    case 'placing':
    case 'unfollowed':
      return nextBeforeId(call, event);
    case 'ended':
      return call;
  }
}
