/** What office.js last heard from Outlook, which its types do not tell of. */
interface Heard {
  readonly initialData?: { readonly userEmailAddress?: unknown } | null;
}

/**
 * @returns the e-mail address of the mailbox that Outlook shows; undefined where Outlook does not say, as some do not
 * while nothing is selected, and Outlook on Mac does not with Exchange 2016 (office-js issues 790 and 6115)
 */
export function mailboxAddress(): string | undefined {
  const { mailbox } = Office.context;
  const profile = mailbox.userProfile as Partial<Office.UserProfile> | null | undefined;
  // office.js writes its profile once, when the pane opens: where nothing was selected then, it stays empty for good,
  // though Outlook tells the address with the message that is selected later (seen in 1.1.110).
  const heard = (mailbox as Heard).initialData?.userEmailAddress;
  return [profile?.emailAddress, heard].find((address) => typeof address === 'string' && address !== '') as
    | string
    | undefined;
}
