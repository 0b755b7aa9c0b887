/** @returns the e-mail address of the mailbox that Outlook shows */
export function mailboxAddress(): string {
  return Office.context.mailbox.userProfile.emailAddress;
}
