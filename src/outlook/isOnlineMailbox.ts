/** The hosts of Exchange Online, its national clouds included. */
const onlineHosts = /(^|\.)(office365\.(com|us)|office\.(com|de)|outlook\.(com|cn|de)|apps\.mil|live\.com)$/i;

/** Microsoft's own accounts, of companies and of people (Mailbox 1.6). */
const onlineAccounts: ReadonlySet<unknown> = new Set(['office365', 'outlookCom']);

function hostOf(address: unknown): string {
  try {
    return new URL(String(address)).hostname;
  } catch {
    return '';
  }
}

/**
 * Each of three signs is enough: the account's type, where its web services are, and the version of Outlook on the web.
 * Outlook on Windows and Mac have versions of their own, which never begin so.
 *
 * @returns whether Outlook shows a mailbox in Exchange Online
 */
export function isOnlineMailbox(): boolean {
  const { userProfile, diagnostics, ewsUrl } = Office.context.mailbox as Partial<Office.Mailbox>;
  const { accountType } = (userProfile ?? {}) as Partial<Office.UserProfile>;
  const { hostVersion = '' } = (diagnostics ?? {}) as Partial<Office.Diagnostics>;
  return (
    onlineAccounts.has(accountType) || onlineHosts.test(hostOf(ewsUrl)) || hostVersion.startsWith('15.20.')
  );
}
