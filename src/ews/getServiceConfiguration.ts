import { child, childText } from './elements.ts';
import { envelope } from './envelope.ts';
import { namespaces } from './namespaces.ts';
import type { Operation } from './Operation.ts';
import { readReply } from './readReply.ts';

/** What Unified Messaging allows this mailbox, and where it rings by default. */
export interface UnifiedMessagingConfiguration {
  readonly umEnabled: boolean;
  readonly playOnPhoneEnabled: boolean;
  /** Digits or a SIP address; empty where none is set. */
  readonly playOnPhoneDialString: string;
}

function isTrue(text: string | undefined): boolean {
  // The two spellings that xs:boolean has for it.
  return text === 'true' || text === '1';
}

function readConfiguration(message: Element): UnifiedMessagingConfiguration | undefined {
  const configuration = child(message, namespaces.messages, 'UnifiedMessagingConfiguration');
  if (!configuration) return undefined;
  return {
    umEnabled: isTrue(childText(configuration, namespaces.types, 'UmEnabled')),
    playOnPhoneEnabled: isTrue(childText(configuration, namespaces.types, 'PlayOnPhoneEnabled')),
    playOnPhoneDialString: childText(configuration, namespaces.types, 'PlayOnPhoneDialString') ?? '',
  };
}

/** Asks for the mailbox's Unified Messaging configuration. */
export const getServiceConfiguration: Operation<void, UnifiedMessagingConfiguration> = {
  name: 'GetServiceConfiguration',
  request: () =>
    envelope(
      '<m:GetServiceConfiguration><m:RequestedConfiguration>' +
        '<m:ConfigurationName>UnifiedMessagingConfiguration</m:ConfigurationName>' +
        '</m:RequestedConfiguration></m:GetServiceConfiguration>',
    ),
  read: (reply) => readReply(reply, 'GetServiceConfiguration', readConfiguration),
};
