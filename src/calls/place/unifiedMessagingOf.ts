import type { UnifiedMessagingConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { Answer, Unwanted } from '../../ews/Ask.ts';
import type { UnifiedMessaging } from './UnifiedMessaging.ts';

/** A failure to tell forbids nothing: the form is shown, with an empty field. */
export function unifiedMessagingOf(
  answer: Answer<UnifiedMessagingConfiguration> | Unwanted,
): UnifiedMessaging {
  if (answer.kind !== 'success') return { kind: 'unknown' };
  const { umEnabled, playOnPhoneEnabled, playOnPhoneDialString } = answer.value;
  if (!umEnabled) return { kind: 'notEnabled' };
  return playOnPhoneEnabled
    ? { kind: 'enabled', dialString: playOnPhoneDialString }
    : { kind: 'playOnPhoneDisabled' };
}
