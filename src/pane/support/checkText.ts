import type { Finding, MailboxFindings, WayFindings } from '../../calls/check/MailboxCheck.ts';
import type { Fault } from '../../faults/Fault.ts';

/** How much of a failure is told. */
export type FaultText = (fault: Fault) => string;

function asked(finding: Finding, faultText: FaultText): string {
  if (finding.kind === 'failed') return `failed: ${faultText(finding.fault)}`;
  return finding.kind === 'answered' ? 'answered' : 'not asked';
}

function way({ configuration, lookUp }: WayFindings, faultText: FaultText): string {
  return [
    `GetServiceConfiguration ${asked(configuration, faultText)}`,
    `GetPhoneCallInformation ${asked(lookUp, faultText)}`,
  ].join('; ');
}

/** @returns what was found out about a mailbox, as names and values for support: not translated, to be searchable */
export function checkFacts(
  { at, outlook, direct, unifiedMessaging, settings }: MailboxFindings,
  faultText: FaultText,
): readonly (readonly [string, string])[] {
  const switched = (isOn: boolean | undefined): string => (isOn === undefined ? '' : isOn ? 'on' : 'off');
  return [
    ['Checked', new Date(at).toISOString()],
    ['Through Outlook', way(outlook, faultText)],
    ['Directly', way(direct, faultText)],
    ['Unified Messaging', switched(unifiedMessaging?.enabled)],
    ['Play on Phone', switched(unifiedMessaging?.playOnPhone)],
    ['Settings', settings.saved ? 'saved' : 'not saved'],
  ];
}
