import { playOnPhone } from '../../ews/playOnPhone.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { XmlText } from '../../ews/XmlText.ts';
import type { Fault } from '../../faults/Fault.ts';
import { mayHaveRun } from '../../faults/mayHaveRun.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Answer, Ask, Unwanted } from '../../ews/Ask.ts';
import type { CallSubject, PlacingCall } from '../life/Call.ts';
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
  started(call: PlacingCall): void;
  happened(key: string, event: CallEvent): void;
  /** The call never began: it leaves the list. */
  discarded(key: string): void;
  /** Saves the id; resolves when it is in the mailbox, or when that failed and it is saved elsewhere. */
  save(call: PlacingCall, id: PhoneCallId): Promise<void>;
  /** The call is live. Returns the key that it is listed under from now on. */
  placed(call: PlacingCall, id: PhoneCallId): string;
  hangUp(key: string): void;
  newKey(): string;
}

/** The calls that are on their way to getting an id. */
export interface PlaceCall {
  /**
   * Places a call, once, and resolves with the fault when Exchange surely did not; undefined otherwise. A call that
   * may have been placed without telling its id stays listed, and says so.
   */
  place(input: PlaceCallInput): Promise<Fault | undefined>;
  /** Hangs the call up as soon as it has an id; one that has not gone out yet never does. */
  hangUp(key: string): void;
}

/** Somebody's wish to hang up a call that has no id yet. */
interface Wish {
  isMade: boolean;
  /** Called when it is made. */
  made: () => void;
}

export function createPlaceCall(parts: PlaceCallParts): PlaceCall {
  const { ask, clock, happened } = parts;
  const wishes = new Map<string, Wish>();

  async function placed(call: PlacingCall, id: PhoneCallId, wish: Wish): Promise<void> {
    // Whoever presses "Hang up" does not wait for the mailbox to remember the call.
    await new Promise<void>((resolve) => {
      wish.made = resolve;
      void parts.save(call, id).then(resolve);
      if (wish.isMade) resolve();
    });
    const key = parts.placed(call, id);
    if (wish.isMade) parts.hangUp(key);
  }

  async function settle(
    call: PlacingCall,
    answer: Answer<PhoneCallId> | Unwanted,
    wish: Wish,
  ): Promise<Fault | undefined> {
    if (answer.kind === 'success') {
      await placed(call, answer.value, wish);
    } else if (answer.kind === 'unwanted') {
      parts.discarded(call.key);
    } else if (mayHaveRun(answer)) {
      happened(call.key, { kind: 'idNeverCame', fault: answer });
    } else {
      parts.discarded(call.key);
      return answer;
    }
    return undefined;
  }

  return {
    place: ({ itemId, dialString, about }) =>
      new Promise((resolve) => {
        const key = parts.newKey();
        const call: PlacingCall = { kind: 'placing', key, about, since: clock.now(), hangUpWanted: false };
        const wish: Wish = { isMade: false, made: () => undefined };
        wishes.set(key, wish);
        parts.started(call);
        let stopWaiting = (): void => undefined;
        const turnCame = (): boolean => {
          if (wish.isMade) return false;
          stopWaiting = clock.after(patience, () => {
            happened(key, { kind: 'idNeverCame', fault: { kind: 'silence' } });
            resolve(undefined);
          });
          return true;
        };
        void ask('placeCall', playOnPhone, { itemId, dialString }, turnCame)
          .then((answer) => {
            stopWaiting();
            return settle(call, answer, wish);
          })
          .then((fault) => {
            wishes.delete(key);
            resolve(fault);
          });
      }),
    hangUp(key) {
      const wish = wishes.get(key);
      if (!wish) return;
      wish.isMade = true;
      happened(key, { kind: 'hangUpWanted' });
      wish.made();
    },
  };
}
