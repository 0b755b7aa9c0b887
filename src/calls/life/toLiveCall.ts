import type { LiveCall } from './Call.ts';
import { answered } from './lookedUp.ts';

/**
 * @param call what is known of it: `wish`, `reached`, `answeredAt` and `unconfirmed` are left out where nobody wants to
 * hang it up, where it was not seen further than dialing, or answered, and where some look-up has found it before
 * @returns a call that has an id, before this pane has heard anything else of it
 */
export function toLiveCall(
  call: Pick<LiveCall, 'key' | 'id' | 'about' | 'since'> &
    Partial<Pick<LiveCall, 'wish' | 'reached' | 'answeredAt' | 'unconfirmed'>>,
): LiveCall {
  const { key, id, about, since, wish = 0, reached = false, unconfirmed = false } = call;
  return {
    kind: 'live',
    key,
    id,
    about,
    since,
    wish,
    reached,
    ...answered(call),
    stillDials: false,
    unconfirmed,
    information: undefined,
    lookUpFault: undefined,
    hangUp: { kind: 'none' },
  };
}
