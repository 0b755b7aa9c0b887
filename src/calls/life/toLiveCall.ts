import type { LiveCall } from './Call.ts';

/** A call that has an id, before anything else is known of it. */
export function toLiveCall(call: Pick<LiveCall, 'key' | 'id' | 'about' | 'since'>): LiveCall {
  const { key, id, about, since } = call;
  return {
    kind: 'live',
    key,
    id,
    about,
    since,
    information: undefined,
    lookUpFault: undefined,
    hangUp: { kind: 'none' },
  };
}
