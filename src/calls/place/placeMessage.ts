import { toXmlText } from '../../ews/XmlText.ts';
import type { Calls } from '../Calls.ts';
import type { ActiveCall, Call, CallSubject } from '../life/Call.ts';
import { dialStringOf } from './dialStringOf.ts';
import type { SelectedMessage } from './SelectedMessage.ts';

/** What became of a press that is to play a message. What becomes of the call itself happens to the call. */
export type PlaceOutcome =
  | { readonly kind: 'listed' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notCarriable' }
  /** The same message is being played to the same number already, by this call: nothing was sent. */
  | { readonly kind: 'callingAlready'; readonly key: string };

/** @returns the call that plays this message to this number just now, or is about to, or may */
export function callingAlready(
  active: readonly ActiveCall[],
  { itemId, number }: CallSubject,
): ActiveCall | undefined {
  return active.find((call) => {
    const isOn =
      call.kind === 'live'
        ? call.hangUp.kind !== 'sending'
        : call.kind !== 'refused' && call.kind !== 'ending';
    return isOn && call.about.itemId === itemId && call.about.number === number;
  });
}

/**
 * Plays a message on a phone. White space around the number is forgiven; nothing is sent for a number that is empty
 * or that XML cannot carry.
 *
 * @param again whether somebody wants a second call, although the same is being played there already
 */
export function placeMessage(
  calls: Pick<Calls, 'place'>,
  message: SelectedMessage,
  typed: string,
  again = false,
): PlaceOutcome {
  const trimmed = dialStringOf(typed);
  if (trimmed === '') return { kind: 'empty' };
  const dialString = toXmlText(trimmed);
  const itemId = toXmlText(message.itemId);
  if (dialString === undefined || itemId === undefined) return { kind: 'notCarriable' };
  const { subject, from, voiceMessage } = message;
  const about = {
    number: trimmed,
    itemId: message.itemId,
    ...(subject ? { label: subject } : {}),
    ...(from ? { from } : {}),
    ...(voiceMessage ? { voiceMessage } : {}),
  };
  const other = calls.place({ itemId, dialString, about }, again);
  return other ? { kind: 'callingAlready', key: other.key } : { kind: 'listed' };
}

/** @returns the message and number of a call; undefined where they are not both known */
export function playedMessage(
  call: Call,
): { readonly message: SelectedMessage; readonly number: string } | undefined {
  const { itemId, number, label = '', from = '', voiceMessage = false } = call.about;
  return itemId && number ? { message: { itemId, subject: label, from, voiceMessage }, number } : undefined;
}
