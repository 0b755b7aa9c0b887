/** Who a pane is to its host, and what it is told about it. */
export interface PaneIdentity {
  readonly conversation: string;
  readonly controlId: string;
  readonly locale: string;
  /** The Mailbox requirement set. */
  readonly mailbox: string;
  /** The build of Exchange that Outlook on the web is part of, as 15.1.2507.39. */
  readonly hostVersion: string;
  readonly telemetry: boolean;
}

/** The iframe's name: where office.js looks for its host before anything else. */
export function frameName({ conversation, controlId, locale, telemetry }: PaneIdentity): string {
  const correlation = crypto.randomUUID();
  // host | platform | version of the host's own script | locale | correlation | dialog | logging | flags
  const hostInfo = [
    'Outlook',
    'Web',
    '16.01',
    locale,
    correlation,
    '',
    telemetry ? '' : 'disableLogging',
    '',
  ];
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: hostInfo.join('|'),
    xdmInfo: [conversation, controlId, location.origin].join('|'),
    serializerVersion: '1',
  });
}
