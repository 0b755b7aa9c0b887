declare const carriable: unique symbol;

/** Text that XML 1.0 can carry: no control characters but tab, line feed and carriage return, no lone surrogates. */
export type XmlText = string & { readonly [carriable]: true };

/** A character that XML cannot carry (https://www.w3.org/TR/xml/#charsets); half a surrogate pair is one. */
export const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * @param text any string
 * @returns the same text, known to be carriable; undefined when XML has no way to write one of its characters,
 * not even as a numeric reference
 */
export function toXmlText(text: string): XmlText | undefined {
  return outsideXml.test(text) ? undefined : (text as XmlText);
}
