import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { FollowedCall, LiveCall } from './Call.ts';
import type { LookedUp } from './CallEvent.ts';

/** When it was answered, of a call that knows. */
export function answered({ answeredAt }: Pick<FollowedCall, 'answeredAt'>): Pick<LiveCall, 'answeredAt'> {
  return answeredAt === undefined ? {} : { answeredAt };
}

/** A call is looked up so often that it was answered a moment before that is found, in milliseconds. */
const justNow = 10_000;

/** When it was answered, if that is found now: not where it may have been long ago, while nobody looked. */
function foundAnswered(
  call: LiveCall,
  { information, at, isWatched }: LookedUp,
): Pick<LiveCall, 'answeredAt'> {
  const isNews = information.state === 'Connected' && call.answeredAt === undefined;
  return isNews && (isWatched || at - call.since < justNow) ? { answeredAt: at } : {};
}

function isSame(known: PhoneCallInformation | undefined, told: PhoneCallInformation): boolean {
  return (
    known?.state === told.state &&
    known.failureCause === told.failureCause &&
    known.sipResponseCode === told.sipResponseCode &&
    known.sipResponseText === told.sipResponseText
  );
}

/** Longer than this a phone that can be reached is hardly ever dialed before it is answered or given up, in milliseconds. */
const longDialing = 45_000;

/** Exchange says Connecting while it dials and while the phone rings (MS-OXWUMS 3.1.4.3.4.1); Idle is before that. */
const beforeReached: ReadonlySet<string> = new Set(['Idle', 'Connecting']);

/** Whether it has ever been found further than dialing. */
export function isReached(call: FollowedCall, { state }: PhoneCallInformation): boolean {
  return call.reached || !(beforeReached.has(state) || state === 'Disconnected');
}

/** Most look-ups tell what is known: then nothing has changed, and nobody need look. */
export function lookedUp(call: LiveCall, event: LookedUp): LiveCall {
  const { information, at } = event;
  const reached = isReached(call, information);
  // After it was reached, it is somebody else that voice access dials (MS-OXWUMS 3.1.1.1).
  const stillDials = !reached && information.state === 'Connecting' && at - call.since > longDialing;
  return isSame(call.information, information) &&
    stillDials === call.stillDials &&
    !call.lookUpFault &&
    !call.unconfirmed
    ? call
    : {
        ...call,
        information,
        reached,
        stillDials,
        lookUpFault: undefined,
        unconfirmed: false,
        ...foundAnswered(call, event),
      };
}
