import type { Ask } from '../../ews/Ask.ts';
import { getServiceConfiguration } from '../../ews/getServiceConfiguration.ts';
import type { UnifiedMessaging } from './UnifiedMessaging.ts';
import { unifiedMessagingOf } from './unifiedMessagingOf.ts';

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
      told(unifiedMessagingOf(answer));
    });
  };
}
