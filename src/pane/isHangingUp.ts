import type { ActiveCall } from '../calls/life/Call.ts';

/** @returns whether hanging up is under way, so that the button has nothing to do */
export function isHangingUp(call: ActiveCall): boolean {
  return call.kind === 'placing' ? call.hangUpWanted : call.kind === 'live' && call.hangUp.kind === 'sending';
}
