// @ts-check

/**
 * Chromium has two XML parsers, and what makes it read with one of them. libxml2 is the older, in all web views until
 * version 146; since then it is xml-rs, which took twice as long here and words its errors differently, and which
 * Google has turned off again from afar at least once (https://github.com/brave/brave-browser/issues/59062). A network
 * that is cut off may have either.
 * @type {Readonly<Record<'libxml2' | 'xml-rs', string>>}
 */
export const xmlParsers = {
  libxml2: '--disable-blink-features=XMLRustForNonXslt',
  'xml-rs': '--enable-blink-features=XMLRustForNonXslt',
};
