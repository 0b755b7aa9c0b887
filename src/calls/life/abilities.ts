import type { ActiveCall } from './Call.ts';

/**
 * @returns whether "Hang up" has something to do: not while that is under way, and not where no id can come any more
 */
export function canBeHungUp(call: ActiveCall): boolean {
  switch (call.kind) {
    case 'wanted':
    case 'sent':
      return !call.hangUpWanted;
    case 'unfollowed':
      return call.idMayCome && !call.hangUpWanted;
    case 'live':
      return call.hangUp.kind !== 'sending';
    case 'ending':
    case 'refused':
      return false;
  }
}

/** @returns whether a call can be taken off the list although nobody knows that it is over */
export function canBeDismissed(call: ActiveCall): boolean {
  switch (call.kind) {
    case 'unfollowed':
    case 'refused':
      return true;
    case 'live':
      // Exchange gave no sign yet that it knows the id.
      return call.unconfirmed && call.lookUpFault !== undefined;
    default:
      return false;
  }
}

/** Whether all that is known of a call is an id that somebody typed, which Exchange has never confirmed. */
export function isOnlyTyped(call: ActiveCall): boolean {
  return call.kind === 'live' && call.unconfirmed && Object.keys(call.about).length === 0;
}
