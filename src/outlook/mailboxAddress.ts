/**
 * @returns the e-mail address of the mailbox that Outlook shows; undefined where Outlook does not say, as some do not
 * while nothing is selected, and Outlook on Mac does not with Exchange 2016 (office-js issues 790 and 6115)
 */
export function mailboxAddress(): string | undefined {
  const profile = Office.context.mailbox.userProfile as Partial<Office.UserProfile> | null | undefined;
  const address = profile?.emailAddress ?? '';
  return address === '' ? undefined : address;
}
