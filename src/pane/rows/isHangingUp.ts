import type { ActiveCall } from '../../calls/life/Call.ts';

/** @returns whether hanging up is under way, so that the button has nothing to do */
export function isHangingUp(call: ActiveCall): boolean {
  switch (call.kind) {
    case 'wanted':
    case 'sent':
    case 'unfollowed':
      return call.hangUpWanted;
    case 'live':
      return call.hangUp.kind === 'sending';
    case 'ending':
      return true;
    case 'refused':
      return false;
  }
}
