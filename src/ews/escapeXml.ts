import type { XmlText } from './XmlText.ts';

// White space other than the plain space is escaped too: XML parsers normalise it in attributes and at line ends.
// Pairs of surrogates are named, as in XmlText.ts.
const needsEscape = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\x20-\x7E]|[&<>"']/g;

/**
 * Writes text for an attribute or an element, in pure ASCII: no client's handling of encodings can harm it.
 *
 * @param text what a reader shall get back, to the character
 */
export function escapeXml(text: XmlText): string {
  return text.replace(needsEscape, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
}
