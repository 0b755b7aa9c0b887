import type { Calls } from '../calls/Calls.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Call } from '../calls/life/Call.ts';
import { placeMessage } from '../calls/place/placeMessage.ts';
import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import type { UnifiedMessaging } from '../calls/place/UnifiedMessaging.ts';
import type { Clock } from '../transport/Clock.ts';
import { createTracker } from './createTracker.ts';
import { until } from './until.ts';

/** What became of a press that is to play the open message. */
export type Played =
  /** It is listed from now on, and `find` tells what becomes of it. */
  | { readonly kind: 'placing'; readonly number: string; find(this: void): Call | undefined }
  /** It is being played to that number already: nothing was sent. */
  | { readonly kind: 'callingAlready'; readonly number: string }
  | { readonly kind: 'notCarriable' }
  | { readonly kind: 'noNumber'; readonly unifiedMessaging: UnifiedMessaging };

/** How long Exchange is waited for to tell the mailbox's own number, in milliseconds. */
const numberPatience = 20_000;

/** How long it is waited for to tell whether a call still runs. */
const lookUpPatience = 5_000;

/** Longer than another page takes to say that it is placing a call. */
const answerTime = 1_500;

function ownNumber({ unifiedMessaging }: CallsSnapshot): string {
  return unifiedMessaging.kind === 'enabled' ? unifiedMessaging.dialString : '';
}

/** The number that was called last, else the mailbox's own; empty where there is neither. */
async function chooseNumber(calls: Calls, clock: Clock): Promise<string> {
  const { getSnapshot } = calls;
  if (getSnapshot().unifiedMessaging.kind === 'noPhone') return '';
  const [last] = getSnapshot().numbers;
  // Whatever it answers teaches which way a call is to go, which must not be sent twice.
  calls.askConfiguration();
  if (last) return last.dialString;
  await until(calls, clock, () => getSnapshot().unifiedMessaging.kind !== 'asking', numberPatience);
  return ownNumber(getSnapshot());
}

/** Resolves when it is known whether the call that stands in the way still does. */
async function makeSure(calls: Calls, clock: Clock, key: string): Promise<void> {
  const find = (): Call | undefined => calls.getSnapshot().active.find((call) => call.key === key);
  const call = find();
  if (call && 'id' in call) {
    await Promise.race([calls.lookUp(key), until(calls, clock, () => !find(), lookUpPatience)]);
    return;
  }
  // The page that was placing it may be gone: then it never went out.
  calls.follow();
  await until(calls, clock, () => find()?.kind !== call?.kind, answerTime);
}

/**
 * Plays a message on the number that was used last, else on the mailbox's own, once: not while it is being played there.
 * The call is listed, and remembered, when this resolves.
 */
export async function playOnPhone(calls: Calls, clock: Clock, message: SelectedMessage): Promise<Played> {
  const { getSnapshot } = calls;
  const number = await chooseNumber(calls, clock);
  if (number === '') return { kind: 'noNumber', unifiedMessaging: getSnapshot().unifiedMessaging };
  // Another page may have been pressed meanwhile.
  calls.readMemory();
  let outcome = placeMessage(calls, message, number);
  if (outcome.kind === 'callingAlready') {
    await makeSure(calls, clock, outcome.key);
    outcome = placeMessage(calls, message, number);
  }
  switch (outcome.kind) {
    case 'empty':
    case 'notCarriable':
      return { kind: 'notCarriable' };
    case 'callingAlready':
      return { kind: 'callingAlready', number };
    case 'listed': {
      const call = getSnapshot().active.findLast(({ about }) => about.itemId === message.itemId);
      return { kind: 'placing', number, find: call ? createTracker(getSnapshot)(call) : () => undefined };
    }
  }
}
