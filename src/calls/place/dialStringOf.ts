// A page, a mail or a spreadsheet puts these into a number that is copied from it, and nobody sees them: marks of
// direction, joiners, soft hyphens, byte order marks.
const unseen = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const spaces = /\s/gu;
const hyphens = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63]/gu;
const fullWidth = /[\uFF01-\uFF5E]/gu;
const digit = /\p{Nd}/u;

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** The digits of every script stand in a row from 0 to 9, alone or beside other such rows. */
function toAscii(character: string): string {
  let before = 0;
  while (digit.test(String.fromCodePoint(codeOf(character) - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * @param typed a phone number or SIP address as somebody typed, pasted or dictated it
 * @returns the same as Exchange understands it: without what cannot be seen, with ordinary spaces, hyphens and digits.
 * What a person can see stays.
 */
export function dialStringOf(typed: string): string {
  return typed
    .replace(unseen, '')
    .replace(fullWidth, (character) => String.fromCharCode(codeOf(character) - 0xfee0))
    .replace(spaces, ' ')
    .replace(hyphens, '-')
    .replace(/\p{Nd}/gu, toAscii)
    .trim();
}
