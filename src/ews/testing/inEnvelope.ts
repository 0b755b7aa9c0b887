const header =
  '<s:Header><h:ServerVersionInfo MajorVersion="15" MinorVersion="1" MajorBuildNumber="2507" MinorBuildNumber="6" ' +
  'Version="V2017_07_11" xmlns:h="http://schemas.microsoft.com/exchange/services/2006/types"/></s:Header>';

/** The namespaces of Exchange, with the prefixes that the samples use. */
const declarations =
  'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ' +
  'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" ' +
  'xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors"';

/** A reply as Exchange 2016 sends it, around the element of its body. */
export function inEnvelope(body: string): string {
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">${header}` +
    `<s:Body ${declarations}>${body}</s:Body></s:Envelope>`
  );
}
