import type { ActiveCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import type { PlaceCall } from '../place/createPlaceCall.ts';

export interface HangUpPressParts {
  callOf(this: void, key: string): ActiveCall | undefined;
  happened(this: void, key: string, event: CallEvent): void;
  /** Takes the call off the list for good. */
  forget(this: void, key: string): void;
  readonly placeCall: Pick<PlaceCall, 'placing' | 'hangUpWanted'>;
  /** Hangs up a call that has an id. */
  hangUp(this: void, key: string): void;
  /** Keeps what is to be remembered and has not been kept yet. */
  keepWaiting(this: void): void;
}

/** @returns what a press on "Hang up" does: one that has not gone out yet never will, one without an id waits for it */
export function createHangUpPress(parts: HangUpPressParts): (key: string) => void {
  const { callOf, happened, placeCall } = parts;
  return (key) => {
    const call = callOf(key);
    if (call?.kind === 'wanted' && placeCall.placing().includes(key)) {
      placeCall.hangUpWanted(key);
      parts.forget(key);
    } else if (call && 'hangUpWanted' in call) {
      happened(key, { kind: 'hangUpWanted' });
      placeCall.hangUpWanted(key);
    } else parts.hangUp(key);
    // That it is to be hung up outlives the pane, too: of many at once, when all have gone out.
    void Promise.resolve().then(parts.keepWaiting);
  };
}
