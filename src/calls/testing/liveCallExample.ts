import type { LiveCall } from '../life/Call.ts';

/** A call that is connected, by the name of its key, but for what is changed. */
export function liveCallExample(key: string, changes: Partial<LiveCall> = {}): LiveCall {
  return {
    kind: 'live',
    key,
    about: { label: key },
    since: 0,
    id: key as LiveCall['id'],
    information: { state: 'Connected', failureCause: 'None' },
    lookUpFault: undefined,
    hangUp: { kind: 'none' },
    wish: 0,
    reached: true,
    stillDials: false,
    unconfirmed: false,
    ...changes,
  };
}
