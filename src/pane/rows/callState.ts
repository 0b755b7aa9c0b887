import type { ActiveCall, EndedCall, Ending, LiveCall } from '../../calls/life/Call.ts';
import type { Strings } from '../../strings/Strings.ts';

function word(words: Readonly<Record<string, string>>, name: string): string {
  // What a server says is never looked up on the prototype.
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

function knownState({ information, stillDials }: LiveCall, strings: Strings): string {
  if (stillDials) return strings.stillCalling;
  return information ? word(strings.states, information.state) : strings.lookingUp;
}

function stateOfLive(call: LiveCall, strings: Strings): string {
  if (call.hangUp.kind === 'sending') return strings.hangingUp;
  const known = knownState(call, strings);
  return call.lookUpFault && call.information ? strings.lastKnown(known) : known;
}

/** @returns whether it matters for how long a call has run: not of one that never did, or that is over for who hung up */
export function isTimed({ kind }: ActiveCall): boolean {
  return kind !== 'refused' && kind !== 'ending';
}

/** @returns the state of an active call in words; one that is unknown as Exchange wrote it */
export function callState(call: ActiveCall, strings: Strings): string {
  switch (call.kind) {
    case 'wanted':
    case 'sent':
      return call.hangUpWanted ? strings.hangingUpSoon : strings.placing;
    case 'unfollowed':
      return call.hangUpWanted && call.idMayCome ? strings.hangingUpSoon : strings.unfollowed;
    case 'refused':
      return strings.notPlaced;
    case 'ending':
      return strings.endings.hungUp;
    case 'live':
      return stateOfLive(call, strings);
  }
}

/** Servers mostly say 200 and OK whatever happened, or 0 (MS-OXWUMS 3.1.4.4.3.3): that tells nobody anything. */
const empty = new Set(['0', '200', 'OK']);

type Information = Extract<Ending, { readonly kind: 'disconnected' }>['information'];

/** @returns what the telephone system said of the end, for the details; empty where that tells nobody anything */
export function sipReason(information: Information | undefined, strings: Strings): string {
  const said = [information?.sipResponseCode, information?.sipResponseText];
  const [code = '', text = ''] = said.map((one = '') => (empty.has(one) ? '' : one));
  return code || text ? strings.sipReason(code, text) : '';
}

/** @returns why a call is over, in words */
export function callEnding({ ending }: EndedCall, strings: Strings): string {
  switch (ending.kind) {
    case 'hungUp':
      return ending.unconfirmed ? strings.endings.hungUpUnconfirmed : strings.endings.hungUp;
    case 'unreached':
      return strings.endings.Unavailable;
    case 'disconnected':
      return word(strings.endings, ending.information.failureCause);
    default:
      return strings.endings[ending.kind];
  }
}
