import { playOnPhone } from '../../ews/playOnPhone.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { XmlText } from '../../ews/XmlText.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Answer, Ask, Unwanted } from '../../ews/Ask.ts';
import type { ActiveCall, CallSubject, WantedCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';

/** How long to wait, once it went out, before saying that the phone may ring all the same, in milliseconds. */
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
  callOf(key: string): ActiveCall | undefined;
  started(call: WantedCall): void;
  /** It goes out now: that is to be remembered before this returns, and without anything else being sent. */
  goesOut(key: string): void;
  happened(key: string, event: CallEvent): void;
  /** The call never went out, as somebody wished: it leaves the list. */
  discarded(key: string): void;
  /** Saves the id; resolves when it is in the mailbox, or when that failed and it is saved elsewhere. */
  save(call: WantedCall, id: PhoneCallId): Promise<void>;
  /** The call is live. Returns the key that it is listed under from now on. */
  placed(call: WantedCall, id: PhoneCallId): string;
  hangUp(key: string): void;
  /** @returns a name that no call has in any pane */
  newKey(): string;
}

/** The calls that this pane is placing. */
export interface PlaceCall {
  /**
   * Places a call, once. What becomes of it happens to the call; one that may have been placed without telling its id
   * stays listed, and says so.
   */
  place(input: PlaceCallInput): void;
  /** The keys of the calls whose answer is still waited for. */
  placing(): readonly string[];
  /** Somebody wants this call hung up: as soon as it has an id, without waiting for that to be saved. */
  hangUpWanted(key: string): void;
}

/** Somebody's wish to hang up a call that has no id yet. */
interface Wish {
  isMade: boolean;
  /** Called when it is made. */
  made: () => void;
}

export function createPlaceCall(parts: PlaceCallParts): PlaceCall {
  const { ask, clock, callOf, happened } = parts;
  const wishes = new Map<string, Wish>();

  async function placed(call: WantedCall, id: PhoneCallId, wish: Wish): Promise<void> {
    // Whoever presses "Hang up" does not wait for the mailbox to remember the call.
    await new Promise<void>((resolve) => {
      wish.made = resolve;
      void parts.save(call, id).then(resolve);
      if (wish.isMade) resolve();
    });
    const key = parts.placed(call, id);
    if (wish.isMade) parts.hangUp(key);
  }

  async function settle(call: WantedCall, answer: Answer<PhoneCallId> | Unwanted, wish: Wish): Promise<void> {
    if (answer.kind === 'success') await placed(call, answer.value, wish);
    else if (answer.kind === 'unwanted') parts.discarded(call.key);
    else if (lineOf(answer).mayHaveRun)
      happened(call.key, { kind: 'idNeverCame', fault: answer, idMayCome: false });
    else happened(call.key, { kind: 'refused', fault: answer });
  }

  return {
    place({ itemId, dialString, about }) {
      const key = parts.newKey();
      const call: WantedCall = { kind: 'wanted', key, about, since: clock.now(), hangUpWanted: false };
      const wish: Wish = { isMade: false, made: () => undefined };
      wishes.set(key, wish);
      parts.started(call);
      let stopWaiting = (): void => undefined;
      const turnCame = (): boolean => {
        // It may have been hung up, or given up for lost by a pane that could not hear of it.
        if (wish.isMade || callOf(key)?.kind !== 'wanted') return false;
        parts.goesOut(key);
        stopWaiting = clock.after(patience, () => {
          happened(key, { kind: 'idNeverCame', fault: { kind: 'silence' }, idMayCome: true });
        });
        return true;
      };
      void ask('placeCall', playOnPhone, { itemId, dialString }, turnCame)
        .then((answer) => {
          stopWaiting();
          return settle(call, answer, wish);
        })
        .then(() => wishes.delete(key));
    },
    placing: () => [...wishes.keys()],
    hangUpWanted(key) {
      const wish = wishes.get(key);
      if (!wish) return;
      wish.isMade = true;
      wish.made();
    },
  };
}
