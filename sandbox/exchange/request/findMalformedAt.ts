// The constituents of XML 1.0, each matched where the one before it ended. Every alternative inside a repetition
// begins with another character, so that no text makes them backtrack.
const name = String.raw`[\p{L}_:][\p{L}\p{N}\p{M}_:.\-\u00B7]*`;
const reference = String.raw`&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);`;
const value = `(?:"(?:[^<&"]|${reference})*"|'(?:[^<&']|${reference})*')`;
const constituents = [
  String.raw`<!--(?:[^-]|-[^-])*-->`,
  String.raw`<!\[CDATA\[(?:[^\]]|\](?!\]>))*\]\]>`,
  String.raw`<\?${name}(?:\s(?:[^?]|\?(?!>))*)?\?>`,
  String.raw`<${name}(?:\s+${name}\s*=\s*${value})*\s*/?>`,
  String.raw`</${name}\s*>`,
  String.raw`(?:[^<&\]]|\](?!\]>)|${reference})+`,
];
const characterReference = /&#(?:x([0-9a-fA-F]+)|([0-9]+));/gu;
const forbiddenCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Where a text stops being a sequence of well-formed XML constituents, or undefined if it never does. It is stricter
 * than the DOM parser, which takes bare ampersands and forbidden characters, and leaves nesting and prefixes to it.
 */
export function findMalformedAt(xml: string): number | undefined {
  const character = forbiddenCharacter.exec(xml);
  if (character !== null) return character.index;
  const constituent = new RegExp(constituents.join('|'), 'uy');
  while (constituent.lastIndex < xml.length) {
    const start = constituent.lastIndex;
    const match = constituent.exec(xml);
    if (match === null) return start;
    if (!match[0].startsWith('<!') && hasForbiddenReference(match[0])) return start;
  }
  return undefined;
}

function hasForbiddenReference(text: string): boolean {
  return [...text.matchAll(characterReference)].some(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || forbiddenCharacter.test(String.fromCodePoint(code));
  });
}
