import type { Answer, Ask, Unwanted } from '../../ews/Ask.ts';
import { getServiceConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { UnifiedMessagingConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { ProductWithoutPhone } from './ProductWithoutPhone.ts';

/** What is known of the mailbox's Unified Messaging. */
export type UnifiedMessaging =
  /** Exchange is still to be asked, or to answer. */
  | { readonly kind: 'asking' }
  /** Exchange did not say: nothing is forbidden because of that. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'enabled'; readonly dialString: string }
  | { readonly kind: 'notEnabled' }
  | { readonly kind: 'playOnPhoneDisabled' }
  /** The mailbox is on an Exchange that has no Unified Messaging at all: nothing more is asked about it. */
  | { readonly kind: 'noPhone'; readonly product: ProductWithoutPhone };

/** A failure to tell forbids nothing: the form is shown, with an empty field. */
function unifiedMessagingOf(answer: Answer<UnifiedMessagingConfiguration> | Unwanted): UnifiedMessaging {
  if (answer.kind !== 'success') return { kind: 'unknown' };
  const { umEnabled, playOnPhoneEnabled, playOnPhoneDialString } = answer.value;
  if (!umEnabled) return { kind: 'notEnabled' };
  return playOnPhoneEnabled
    ? { kind: 'enabled', dialString: playOnPhoneDialString }
    : { kind: 'playOnPhoneDisabled' };
}

export interface AskConfigurationParts {
  readonly ask: Ask;
  /** What is known by now. */
  known(): UnifiedMessaging;
  told(unifiedMessaging: UnifiedMessaging): void;
}

/** @returns asks what Unified Messaging allows this mailbox, unless Exchange has told or is just being asked */
export function createAskConfiguration({ ask, known, told }: AskConfigurationParts): () => void {
  let isAsked = false;
  return () => {
    const { kind } = known();
    if (isAsked || (kind !== 'asking' && kind !== 'unknown')) return;
    isAsked = true;
    void ask('lookUp', getServiceConfiguration, undefined).then((answer) => {
      isAsked = false;
      if (known().kind !== 'noPhone') told(unifiedMessagingOf(answer));
    });
  };
}
