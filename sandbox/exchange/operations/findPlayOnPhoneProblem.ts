import type { PhoneErrorCode } from '../reply/errorReply.ts';
import { findDialStringProblem } from './findDialStringProblem.ts';
import type { PhoneRequest } from '../request/PhoneRequest.ts';
import type { World } from '../World.ts';

/** Why there is no such message for whoever asks, or undefined. */
export function findItemProblem(itemId: string, { messages }: World): PhoneErrorCode | undefined {
  if (itemId === '') return 'ErrorInvalidIdEmpty';
  if (!isBase64(itemId)) return 'ErrorInvalidIdMalformed';
  return messages.some(({ id }) => id === itemId) ? undefined : 'ErrorItemNotFound';
}

/** Why a message cannot be played on this phone, or undefined. */
export function findPlayOnPhoneProblem(
  { itemId, dialString }: Extract<PhoneRequest, { operation: 'PlayOnPhone' }>,
  world: World,
): PhoneErrorCode | undefined {
  const { umEnabled, playOnPhoneEnabled, dialPlan } = world.unifiedMessaging;
  const problem = findItemProblem(itemId, world);
  if (problem !== undefined) return problem;
  if (!umEnabled) return 'ErrorUserNotUnifiedMessagingEnabled';
  // Without a rule that allows any number, none can be dialled (described of Exchange 2013, and not verified).
  if (!playOnPhoneEnabled) return 'ErrorPhoneNumberNotDialable';
  return findDialStringProblem(dialString, dialPlan);
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}
