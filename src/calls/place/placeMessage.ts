import { toXmlText } from '../../ews/XmlText.ts';
import type { Fault } from '../../faults/Fault.ts';
import type { EndedCall } from '../life/Call.ts';
import type { Calls } from '../Calls.ts';
import { dialStringOf } from './dialStringOf.ts';
import type { SelectedMessage } from './SelectedMessage.ts';

/** What became of a wish to play a message. */
export type PlaceOutcome =
  /** It is listed: as live, or as one that may ring. */
  | { readonly kind: 'listed' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notCarriable' }
  | { readonly kind: 'fault'; readonly fault: Fault };

/**
 * Plays a message on a phone. White space around the number is forgiven; nothing is sent for a number that is empty
 * or that XML cannot carry.
 */
export async function placeMessage(
  calls: Calls,
  message: SelectedMessage,
  typed: string,
): Promise<PlaceOutcome> {
  const trimmed = dialStringOf(typed);
  if (trimmed === '') return { kind: 'empty' };
  const dialString = toXmlText(trimmed);
  const itemId = toXmlText(message.itemId);
  if (dialString === undefined || itemId === undefined) return { kind: 'notCarriable' };
  const { subject, from, voiceMessage } = message;
  const fault = await calls.place({
    itemId,
    dialString,
    about: {
      number: trimmed,
      itemId: message.itemId,
      ...(subject ? { label: subject } : {}),
      ...(from ? { from } : {}),
      ...(voiceMessage ? { voiceMessage } : {}),
    },
  });
  return fault ? { kind: 'fault', fault } : { kind: 'listed' };
}

/** @returns the message and number of a call that is over; undefined where they are not both known */
export function playedMessage(
  call: EndedCall,
): { readonly message: SelectedMessage; readonly number: string } | undefined {
  const { itemId, number, label = '', from = '', voiceMessage = false } = call.about;
  return itemId && number ? { message: { itemId, subject: label, from, voiceMessage }, number } : undefined;
}
