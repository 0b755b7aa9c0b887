/** What a request asks, once it has passed every check of its form. */
export type PhoneRequest =
  | { readonly operation: 'PlayOnPhone'; readonly itemId: string; readonly dialString: string }
  | { readonly operation: 'GetPhoneCallInformation'; readonly phoneCallId: string }
  | { readonly operation: 'DisconnectPhoneCall'; readonly phoneCallId: string }
  | { readonly operation: 'GetServiceConfiguration'; readonly configurations: readonly string[] }
  | { readonly operation: 'GetItem'; readonly itemIds: readonly string[] };
