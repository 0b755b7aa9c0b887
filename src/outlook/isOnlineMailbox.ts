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

/** @returns whether Outlook shows a mailbox in Exchange Online: the account's type and its web services' host each say so */
export function isOnlineMailbox(): boolean {
  const { userProfile, ewsUrl } = Office.context.mailbox as Partial<Office.Mailbox>;
  const { accountType } = (userProfile ?? {}) as Partial<Office.UserProfile>;
  return onlineAccounts.has(accountType) || onlineHosts.test(hostOf(ewsUrl));
}
