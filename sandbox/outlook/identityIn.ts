import { versionText } from '../exchange/servers.ts';
import type { Scenario } from '../scenarios/Scenario.ts';
import type { Address } from './address.ts';
import type { PaneIdentity } from './bridge/PaneIdentity.ts';

/** The Mailbox requirement set that Outlook announces, for example 1.5. */
export function mailboxSetIn(address: Address, scenario: Scenario): string {
  return address.mailbox ?? scenario.host.mailbox;
}

/** @param name of one page of the add-in, as no other is named */
export function identityIn(address: Address, scenario: Scenario, name: string): PaneIdentity {
  return {
    conversation: `sandbox-conversation-${name}`,
    controlId: `sandbox-${name}`,
    locale: address.locale,
    mailbox: mailboxSetIn(address, scenario),
    // The first requirement set is all that Exchange 2013 has.
    hostVersion: versionText(address.mailbox === '1.1' ? '2013' : scenario.server),
    telemetry: address.telemetry,
  };
}
