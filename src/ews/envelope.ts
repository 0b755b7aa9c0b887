import { namespaces } from './namespaces.ts';

/**
 * @param body the operation's element, with the prefixes `m` (messages) and `t` (types)
 * @returns a SOAP 1.1 envelope that Exchange 2010 and every later Exchange Server accepts. Exchange2010 is the
 * first version that has the phone operations, and servers answer requests of versions older than their own.
 */
export function envelope(body: string): string {
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    `<soap:Envelope xmlns:soap="${namespaces.soap}" xmlns:m="${namespaces.messages}" xmlns:t="${namespaces.types}">` +
    '<soap:Header><t:RequestServerVersion Version="Exchange2010"/></soap:Header>' +
    `<soap:Body>${body}</soap:Body></soap:Envelope>`
  );
}
