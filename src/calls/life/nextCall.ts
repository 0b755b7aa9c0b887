import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type {
  Call,
  EndedCall,
  Ending,
  EndingCall,
  FollowedCall,
  LiveCall,
  PlacingCall,
  WantedCall,
} from './Call.ts';
import type { CallEvent } from './CallEvent.ts';
import { answered, isReached, lookedUp } from './lookedUp.ts';
import { toLiveCall } from './toLiveCall.ts';

/** So many look-ups must say that a call still runs before it is said that hanging up did not work. */
const enough = 3;

export const isWished = (wish: number): boolean => wish % 2 === 1;
const wished = (wish: number): number => (isWished(wish) ? wish : wish + 1);
const givenUp = (wish: number): number => (isWished(wish) ? wish + 1 : wish);

function end(call: FollowedCall, ending: Ending, endedAt: number): EndedCall {
  const { key, about, since, id } = call;
  // A clock set back must not make a call end before it began: merging goes by these times.
  return {
    kind: 'ended',
    key,
    about,
    since,
    id,
    ending,
    endedAt: Math.max(endedAt, since),
    ...answered(call),
  };
}

/**
 * Whether it was dialing when Exchange last told of it, a moment ago, and had never reached anybody; and nobody was
 * about to hang it up.
 */
function isUnreached(call: LiveCall, isWatched: boolean): boolean {
  return isWatched && !call.reached && !isWished(call.wish) && call.information?.state === 'Connecting';
}

function endOfDisconnected(call: LiveCall, information: PhoneCallInformation, isWatched: boolean): Ending {
  const isUnexplained = information.failureCause === 'None' && isUnreached(call, isWatched);
  return { kind: isUnexplained ? 'unreached' : 'disconnected', information };
}

function isHangingUp({ hangUp: { kind } }: LiveCall): boolean {
  return kind === 'sending' || kind === 'postponed';
}

function toEnding(call: LiveCall): EndingCall {
  const { key, about, since, id, information, wish, reached } = call;
  const told = { key, about, since, id, information, wish, reached, ...answered(call) };
  return { kind: 'ending', ...told, stillRuns: 0, isLate: false };
}

function nextOfLive(call: LiveCall, event: CallEvent): Call {
  switch (event.kind) {
    case 'lookedUp':
      return event.information.state === 'Disconnected'
        ? end(call, endOfDisconnected(call, event.information, event.isWatched), event.at)
        : lookedUp(call, event);
    case 'lookUpFailed':
      // Who is hanging up is told how that goes, and nothing else.
      return isHangingUp(call) ? call : { ...call, lookUpFault: event.fault };
    case 'hangUpSent':
      return { ...call, hangUp: { kind: 'sending' }, wish: wished(call.wish), lookUpFault: undefined };
    case 'hangUpPostponed':
      return { ...call, hangUp: { kind: 'postponed', fault: event.fault, pause: event.pause } };
    case 'hangUpFailed':
      return { ...call, hangUp: { kind: 'failed', fault: event.fault }, wish: givenUp(call.wish) };
    case 'hangUpTaken':
      return toEnding(call);
    case 'foundUnknown':
      return end(call, { kind: isUnreached(call, event.isWatched) ? 'unreached' : 'unknown' }, event.at);
    case 'expired':
      return end(call, { kind: 'expired' }, event.at);
    default:
      return call;
  }
}

/** It is live again once it has been late for long enough. */
function unlessIgnored(call: EndingCall): FollowedCall {
  if (!call.isLate || call.stillRuns < enough) return call;
  const live = toLiveCall(call);
  return {
    ...live,
    information: call.information,
    wish: givenUp(call.wish),
    hangUp: { kind: 'ignored' },
    unconfirmed: false,
  };
}

function nextOfEnding(call: EndingCall, event: CallEvent): Call {
  switch (event.kind) {
    case 'lookedUp':
      return event.information.state === 'Disconnected'
        ? end(call, { kind: 'hungUp' }, event.at)
        : unlessIgnored({
            ...call,
            information: event.information,
            reached: isReached(call, event.information),
            stillRuns: call.stillRuns + 1,
          });
    case 'hangUpLate':
      return unlessIgnored({ ...call, isLate: true });
    case 'foundUnknown':
      return end(call, { kind: 'hungUp' }, event.at);
    case 'hangUpUnconfirmed':
      return end(call, { kind: 'hungUp', unconfirmed: true }, event.at);
    default:
      return call;
  }
}

function nextOfPlacing(call: PlacingCall, event: CallEvent): Call {
  const { key, about, since } = call;
  const hangUpWanted = call.kind !== 'refused' && call.hangUpWanted;
  switch (event.kind) {
    case 'hangUpWanted':
      return call.kind === 'refused' || hangUpWanted ? call : { ...call, hangUpWanted: true };
    case 'placed':
      // Also one that was taken for refused: the id proves that it began.
      return toLiveCall({ key, about, since, id: event.id, unconfirmed: true });
    case 'idNeverCame':
      if (call.kind === 'refused') return call;
      return {
        kind: 'unfollowed',
        key,
        about,
        since,
        hangUpWanted,
        fault: event.fault,
        idMayCome: event.idMayCome,
      };
    case 'refused':
      return call.kind === 'refused' ? call : { kind: 'refused', key, about, since, fault: event.fault };
    default:
      return call;
  }
}

function nextOfWanted(call: WantedCall, event: CallEvent): Call {
  return event.kind === 'sent' ? { ...call, kind: 'sent' } : nextOfPlacing(call, event);
}

/**
 * The life of a call, as one function. An event that means nothing to a call in its present state leaves it as it
 * is: answers may come late, twice and in any order, and what has ended stays ended.
 *
 * @returns the same object when nothing changes
 */
export function nextCall(call: Call, event: CallEvent): Call {
  switch (call.kind) {
    case 'wanted':
      return nextOfWanted(call, event);
    case 'sent':
    case 'unfollowed':
    case 'refused':
      return nextOfPlacing(call, event);
    case 'live':
      return nextOfLive(call, event);
    case 'ending':
      return nextOfEnding(call, event);
    case 'ended':
      return call;
  }
}
