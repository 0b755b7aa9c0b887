/** What is wrong with the account by which the browser signs in to Exchange, on the direct way. */
export type AccountFault =
  /** Exchange lets it open no message of this mailbox. Nothing of the operation ran, or its answer means nothing. */
  | { readonly kind: 'otherAccount'; readonly text: string }
  /** It has not shown yet that it may use this mailbox, and so its not knowing a call means nothing. */
  | { readonly kind: 'accountUnproven' };
