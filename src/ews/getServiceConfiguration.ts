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

// xs:boolean has two spellings for each. Anything else is no answer, and must not turn the phone off.
const booleans: ReadonlyMap<string | undefined, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function readBoolean(configuration: Element, name: string): boolean | undefined {
  return booleans.get(childText(configuration, namespaces.types, name));
}

function readConfiguration(message: Element): UnifiedMessagingConfiguration | undefined {
  const configuration = child(message, namespaces.messages, 'UnifiedMessagingConfiguration');
  if (!configuration) return undefined;
  const umEnabled = readBoolean(configuration, 'UmEnabled');
  const playOnPhoneEnabled = readBoolean(configuration, 'PlayOnPhoneEnabled');
  if (umEnabled === undefined || playOnPhoneEnabled === undefined) return undefined;
  return {
    umEnabled,
    playOnPhoneEnabled,
    playOnPhoneDialString: childText(configuration, namespaces.types, 'PlayOnPhoneDialString') ?? '',
  };
}

/** Asks for the mailbox's Unified Messaging configuration. */
export const getServiceConfiguration: Operation<void, UnifiedMessagingConfiguration> = {
  name: 'GetServiceConfiguration',
  isForMailbox: true,
  request: () =>
    envelope(
      '<m:GetServiceConfiguration><m:RequestedConfiguration>' +
        '<m:ConfigurationName>UnifiedMessagingConfiguration</m:ConfigurationName>' +
        '</m:RequestedConfiguration></m:GetServiceConfiguration>',
    ),
  read: (reply) => readReply(reply, 'GetServiceConfiguration', readConfiguration),
};
