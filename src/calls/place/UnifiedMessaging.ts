/** What is known of the mailbox's Unified Messaging. */
export type UnifiedMessaging =
  /** Exchange is still to be asked, or to answer. */
  | { readonly kind: 'asking' }
  /** Exchange did not say: nothing is forbidden because of that. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'enabled'; readonly dialString: string }
  | { readonly kind: 'notEnabled' }
  | { readonly kind: 'playOnPhoneDisabled' };
