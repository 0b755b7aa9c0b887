/** What is known of the mailbox's Unified Messaging. */
export type UnifiedMessaging =
  /** It was not asked yet, or Exchange did not say: nothing is forbidden because of that. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'enabled'; readonly dialString: string }
  | { readonly kind: 'notEnabled' }
  | { readonly kind: 'playOnPhoneDisabled' };
