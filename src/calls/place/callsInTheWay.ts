import type { Fault } from '../../faults/Fault.ts';
import type { ActiveCall, FollowedCall } from '../life/Call.ts';

/** So many calls Exchange lets a mailbox have at a time (described of Exchange 2013, and not verified). */
const mostAtATime = 2;

/** The third call is refused like this, and without a time to wait, which any other ErrorServerBusy brings along. */
function isOneTooMany(fault: Fault | undefined): boolean {
  return (
    (fault?.kind === 'responseError' || fault?.kind === 'soapFault') &&
    fault.responseCode === 'ErrorServerBusy' &&
    fault.backOff === undefined
  );
}

/** @returns the calls of which one must end before Exchange takes this one; none where it is not that */
export function callsInTheWay(call: ActiveCall, active: readonly ActiveCall[]): readonly FollowedCall[] {
  if (call.kind !== 'refused' || !isOneTooMany(call.fault)) return [];
  const running = active.filter((other) => other.kind === 'live' || other.kind === 'ending');
  return running.length >= mostAtATime ? running : [];
}
