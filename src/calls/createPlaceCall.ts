import { playOnPhone } from '../ews/playOnPhone.ts';
import type { PhoneCallId } from '../ews/PhoneCallId.ts';
import type { XmlText } from '../ews/XmlText.ts';
import type { Fault } from '../faults/Fault.ts';
import { mayHaveRun } from '../faults/mayHaveRun.ts';
import type { Clock } from '../transport/Clock.ts';
import type { Ask } from '../ews/Ask.ts';
import type { CallSubject, PlacingCall } from './Call.ts';
import type { CallEvent } from './CallEvent.ts';

/** How long to wait before saying that the phone may ring all the same, in milliseconds. */
const patience = 30_000;

/** What to play, and where to. */
export interface PlaceCallInput {
  readonly itemId: XmlText;
  readonly dialString: XmlText;
  readonly about: CallSubject;
}

export interface PlaceCallParts {
  readonly ask: Ask;
  readonly clock: Clock;
  /** The call while it has no id. */
  placingCall(key: string): PlacingCall | undefined;
  started(call: PlacingCall): void;
  happened(key: string, event: CallEvent): void;
  /** The call never began: it leaves the list. */
  discarded(key: string): void;
  /** Saves the id; resolves when it is in the mailbox, or when that failed and it is saved elsewhere. */
  save(key: string, id: PhoneCallId): Promise<void>;
  hangUp(key: string): void;
  newKey(): string;
}

/**
 * @returns places a call, once, and resolves with the fault when Exchange surely did not; undefined otherwise.
 * A call that may have been placed without telling its id stays listed, and says so.
 */
export function createPlaceCall(
  parts: PlaceCallParts,
): (input: PlaceCallInput) => Promise<Fault | undefined> {
  const { ask, clock, happened } = parts;

  async function placed(key: string, id: PhoneCallId): Promise<void> {
    const saved = parts.save(key, id);
    // Whoever pressed "Hang up" already does not wait for the mailbox to remember the call.
    if (!parts.placingCall(key)?.hangUpWanted) await saved;
    const hangUpWanted = parts.placingCall(key)?.hangUpWanted ?? false;
    happened(key, { kind: 'placed', id });
    if (hangUpWanted) parts.hangUp(key);
  }

  return async ({ itemId, dialString, about }) => {
    const key = parts.newKey();
    parts.started({ kind: 'placing', key, about, since: clock.now(), hangUpWanted: false });
    const stopWaiting = clock.after(patience, () => {
      happened(key, { kind: 'idNeverCame', fault: { kind: 'silence' } });
    });
    const answer = await ask('placeCall', playOnPhone, { itemId, dialString });
    stopWaiting();
    if (answer.kind === 'unwanted') return undefined;
    if (answer.kind === 'success') {
      await placed(key, answer.value);
      return undefined;
    }
    if (mayHaveRun(answer)) {
      happened(key, { kind: 'idNeverCame', fault: answer });
      return undefined;
    }
    parts.discarded(key);
    return answer;
  };
}
