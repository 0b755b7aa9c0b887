import { abandonedAfter } from '../../abandonedAfter.ts';
import type { Answer, Ask, Unwanted } from '../../ews/Ask.ts';
import { getServiceConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { UnifiedMessagingConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Listed } from '../list/createListed.ts';
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

/** So often it is asked again by itself after silence; then when there is an occasion. */
const mostAgain = 3;

export interface AskConfigurationParts {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly listed: Pick<Listed, 'getSnapshot' | 'update'>;
}

/**
 * @returns asks what Unified Messaging allows this mailbox, unless Exchange has told or is just being asked. A question that
 * Outlook gave up without a word is asked again; should its answer come all the same, it is used.
 */
export function createAskConfiguration({ ask, clock, listed }: AskConfigurationParts): () => void {
  let asked: symbol | undefined;
  let again = 0;

  const isOpen = (): boolean => ['asking', 'unknown'].includes(listed.getSnapshot().unifiedMessaging.kind);

  function askConfiguration(): void {
    if (asked || !isOpen()) return;
    const thisOne = Symbol();
    asked = thisOne;
    let stopWaiting = (): void => undefined;
    const turnCame = (): boolean => {
      stopWaiting = clock.after(abandonedAfter, () => {
        asked = undefined;
        if (!isOpen()) return;
        listed.update({ unifiedMessaging: { kind: 'unknown' } });
        if ((again += 1) <= mostAgain) askConfiguration();
      });
      return isOpen();
    };
    void ask('lookUp', getServiceConfiguration, undefined, turnCame).then((answer) => {
      stopWaiting();
      if (asked === thisOne) asked = undefined;
      if (isOpen()) listed.update({ unifiedMessaging: unifiedMessagingOf(answer) });
    });
  }

  return askConfiguration;
}
