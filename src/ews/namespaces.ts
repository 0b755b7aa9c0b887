/**
 * The namespaces that Exchange speaks. Microsoft's documentation showed the last three with `https://`
 * between 2020 and 2024; Exchange refuses requests in those.
 */
export const namespaces = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  messages: 'http://schemas.microsoft.com/exchange/services/2006/messages',
  types: 'http://schemas.microsoft.com/exchange/services/2006/types',
  errors: 'http://schemas.microsoft.com/exchange/services/2006/errors',
} as const;
