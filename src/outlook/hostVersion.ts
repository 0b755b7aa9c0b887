/**
 * @returns in Outlook on the web the build of the Exchange that the mailbox is on; elsewhere the version of Outlook, which
 * looks like that of no Exchange without a phone; empty where Outlook does not say
 */
export function hostVersion(): string {
  const { diagnostics } = Office.context.mailbox as Partial<Office.Mailbox>;
  return (diagnostics as Partial<Office.Diagnostics> | undefined)?.hostVersion ?? '';
}
