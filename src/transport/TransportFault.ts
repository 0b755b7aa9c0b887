/** Why no reply came back, or why it is none of Exchange's. `ran` in the comments: may the request have been carried out? */
export type TransportFault =
  /** No message is selected, so Outlook's office.js refuses to ask. Nothing ran. */
  | { readonly kind: 'noItem' }
  /** The manifest's permission is below ReadWriteMailbox. Nothing ran. */
  | { readonly kind: 'noPermission'; readonly text: string }
  /** office.js threw something else, before sending. Nothing ran. */
  | { readonly kind: 'notSent'; readonly text: string }
  /** Exchange or Outlook does not let add-ins use this operation. Nothing ran. */
  | { readonly kind: 'refused'; readonly text: string }
  /** Outlook reported a failure. It may have run. */
  | { readonly kind: 'outlookError'; readonly code: number; readonly text: string }
  /** Neither answer nor failure came in time. It may have run. */
  | { readonly kind: 'silence' }
  /** The connection failed. It may have run. */
  | { readonly kind: 'network'; readonly text: string }
  /** The direct way answered with an HTTP status that is none of Exchange's replies. Of some nothing ran: see the table of faults. */
  | { readonly kind: 'http'; readonly status: number }
  /** The direct way led to a sign-in page, or elsewhere. Nothing ran. */
  | { readonly kind: 'signInPage' };
