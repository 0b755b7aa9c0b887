import type { Ask } from '../../ews/Ask.ts';
import { getPhoneCallInformation } from '../../ews/getPhoneCallInformation.ts';
import { isUnknownCall } from '../../ews/isUnknownCall.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { FollowedCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';

export interface LookUpParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call as it is now; undefined when it has no id or is over. */
  followedCall(key: string): FollowedCall | undefined;
  happened(key: string, event: CallEvent): void;
}

/** @returns looks a call up once, because somebody has pressed something that depends on it */
export function createLookUp(parts: LookUpParts): (key: string) => Promise<void> {
  const { ask, clock, followedCall, happened } = parts;
  return async (key) => {
    const call = followedCall(key);
    if (!call) return;
    const answer = await ask('pressedLookUp', getPhoneCallInformation, call.id);
    const at = clock.now();
    // What it was a moment ago, nobody has asked.
    if (answer.kind === 'success')
      happened(key, { kind: 'lookedUp', information: answer.value, at, isWatched: false });
    else if (answer.kind !== 'unwanted' && isUnknownCall(answer))
      happened(key, { kind: 'foundUnknown', at, isWatched: false });
  };
}
