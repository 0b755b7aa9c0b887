import type { PhoneErrorCode } from '../reply/errorReply.ts';
import { findDialStringProblem } from './findDialStringProblem.ts';
import type { PhoneRequest } from '../request/PhoneRequest.ts';
import type { World } from '../World.ts';

/** Why a message cannot be played on this phone, or undefined. */
export function findPlayOnPhoneProblem(
  { itemId, dialString }: Extract<PhoneRequest, { operation: 'PlayOnPhone' }>,
  { messages, unifiedMessaging }: World,
): PhoneErrorCode | undefined {
  if (itemId === '') return 'ErrorInvalidIdEmpty';
  if (!isBase64(itemId)) return 'ErrorInvalidIdMalformed';
  if (!messages.some(({ id }) => id === itemId)) return 'ErrorItemNotFound';
  if (!unifiedMessaging.umEnabled) return 'ErrorUserNotUnifiedMessagingEnabled';
  if (!unifiedMessaging.playOnPhoneEnabled) return 'ErrorUnifiedMessagingRequestFailed';
  return findDialStringProblem(dialString, unifiedMessaging.dialPlan);
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
