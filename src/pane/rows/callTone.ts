import type { LiveCall } from '../../calls/life/Call.ts';
import type { RowCall } from '../Views.ts';

function toneOfLive(call: LiveCall): string {
  if (call.hangUp.kind === 'sending') return 'hangingUp';
  if (!call.information) return 'unknown';
  return call.lookUpFault ? 'lastKnown' : call.information.state;
}

/** @returns a word for the style sheet: how the sign beside a call looks. State is never told by it alone. */
export function callTone(call: RowCall): string {
  switch (call.kind) {
    case 'wanted':
    case 'sent':
      return call.hangUpWanted ? 'hangingUp' : 'placing';
    case 'live':
      return toneOfLive(call);
    case 'ending':
      return 'hangingUp';
    case 'unfollowed':
    case 'refused':
    case 'ended':
      return call.kind;
  }
}
