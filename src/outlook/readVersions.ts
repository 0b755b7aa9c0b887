/** Which programs the pane runs in. */
export interface Versions {
  /** The file version of office.js; undefined where it does not say. */
  readonly officeJs: string | undefined;
  /** For example "OutlookWebApp 15.1.2507.6 (ThreeColumns)". */
  readonly outlook: string;
  /** The highest Mailbox requirement set that Outlook claims, for example 1.5. */
  readonly mailbox: string;
  readonly language: string;
}

/** Not part of the documented API, so it may be missing at any time. */
declare const OSF: { readonly ConstantNames?: { readonly FileVersion?: string } } | undefined;

const newestKnown = 15;

function highestMailboxSet(): string {
  for (let minor = newestKnown; minor >= 1; minor -= 1) {
    if (Office.context.requirements.isSetSupported('Mailbox', `1.${String(minor)}`))
      return `1.${String(minor)}`;
  }
  return '';
}

/** @returns the versions as they are now; the size of the window changes the view */
export function readVersions(): Versions {
  const { hostName, hostVersion, OWAView } = Office.context.mailbox
    .diagnostics as Partial<Office.Diagnostics>;
  const view = OWAView ? ` (${OWAView})` : '';
  return {
    officeJs: typeof OSF === 'undefined' ? undefined : OSF.ConstantNames?.FileVersion,
    outlook: `${hostName ?? ''} ${hostVersion ?? ''}${view}`.trim(),
    mailbox: highestMailboxSet(),
    language: Office.context.displayLanguage,
  };
}
