import { replaceOutsideXml } from './XmlText.ts';

/** Stands where something was that XML forbids. */
export const replacement = '\uFFFD';

const references = /&#(x[\da-f]+|\d+);/gi;

function isForbidden(code: number): boolean {
  return !(code <= 0x10ffff && replaceOutsideXml(String.fromCodePoint(code), ''));
}

/**
 * Exchange writes the texts of messages as they are: one control character in a subject, or a reference to one, and no
 * XML reader takes the reply any more, with the id of a ringing phone in it (ews-java-api 775, 353, 156).
 *
 * @param xml a reply
 * @returns the same with a replacement character for each that XML forbids, half a surrogate pair included
 */
export function withoutForbidden(xml: string): string {
  return replaceOutsideXml(xml, replacement).replace(references, (reference, digits: string) =>
    isForbidden(Number(digits.replace(/^x/i, '0x'))) ? replacement : reference,
  );
}
