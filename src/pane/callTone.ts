import type { ActiveCall } from '../calls/life/Call.ts';

/** @returns a word for the style sheet: how the sign beside a call looks. State is never told by it alone. */
export function callTone(call: ActiveCall): string {
  if (call.kind === 'placing') return call.hangUpWanted ? 'hangingUp' : 'placing';
  if (call.kind === 'unfollowed') return 'unfollowed';
  if (call.hangUp.kind === 'sending') return 'hangingUp';
  if (!call.information) return 'unknown';
  return call.lookUpFault ? 'lastKnown' : call.information.state;
}
