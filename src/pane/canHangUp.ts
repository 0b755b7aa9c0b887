import type { ActiveCall } from '../calls/life/Call.ts';
import { isHangingUp } from './isHangingUp.ts';

/** @returns whether "Hang up" has something to do: there is a call to end, and that is not under way */
export function canHangUp(call: ActiveCall): boolean {
  return call.kind !== 'unfollowed' && !isHangingUp(call);
}
