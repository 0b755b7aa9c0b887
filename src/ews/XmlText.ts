declare const carriable: unique symbol;

/** Text that XML 1.0 can carry: no control characters but tab, line feed and carriage return, no lone surrogates. */
export type XmlText = string & { readonly [carriable]: true };

/**
 * A pair of surrogates, or what XML cannot carry (https://www.w3.org/TR/xml/#charsets); half a pair is that, too. Pairs
 * are named, and no flag u asks for them: with it WebKit (2.50) takes U+F900 before U+FC00 for one.
 */
const pairsAndOutside = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n\r -\uD7FF\uE000-\uFFFD]/g;

/** @returns the text with this in place of each character that XML cannot carry, not even as a numeric reference */
export function replaceOutsideXml(text: string, replacement: string): string {
  return text.replace(pairsAndOutside, (found) => (found.length === 2 ? found : replacement));
}

/**
 * @param text any string
 * @returns the same text, known to be carriable; undefined when XML has no way to write one of its characters,
 * not even as a numeric reference
 */
export function toXmlText(text: string): XmlText | undefined {
  return replaceOutsideXml(text, '') === text ? (text as XmlText) : undefined;
}
