import type { Random } from './createRandom.ts';
import { changing, taken } from './changing.ts';
import type { Mutation } from './Mutation.ts';
import { forbidden, forbiddenBetween } from './forbidden.ts';
import { patterns } from './patterns.ts';
import { anyMatch, insert } from './span.ts';

// None of these holds a word that a success must hold (see lackedWord).
const whole = [
  '<!-- comment -->',
  '<![CDATA[<b>&amp;]]>',
  '<?target data?>',
  '&amp;',
  '&lt;',
  '&#x1F4DE;',
  'text',
  '<a/>',
  '<parsererror xmlns="http://www.w3.org/1999/xhtml">x</parsererror>',
  '<x:a xmlns:x="y"/>',
  '<script xmlns="http://www.w3.org/1999/xhtml">throw 1</script>',
];
const namespaceNames = [
  '',
  'x',
  'https://schemas.microsoft.com/exchange/services/2006/messages',
  'http://schemas.microsoft.com/exchange/services/2006/types',
  'http://schemas.microsoft.com/exchange/services/2006/errors',
  'http://www.w3.org/2003/05/soap-envelope',
  'https://schemas.xmlsoap.org/soap/envelope/',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/xmlns/',
];
const values = ['', 'x', '&lt;', '&#10;', 'é'.repeat(300), 'Error', 'Warning', 'false'];

/** Between two tags, or else at the end. */
function anyBoundary(text: string, random: Random): number {
  return anyMatch(text, patterns.tag, random)?.end ?? text.length;
}

/** What leaves XML well-formed, mostly, and says something else. */
export const xmlMutations: Readonly<Record<string, Mutation>> = {
  dropElement: changing(patterns.element, () => ''),
  repeatElement: changing(patterns.element, (piece, random) => piece.repeat(random.pick([2, 3, 50]) ?? 2)),
  swapElement: changing(patterns.element, (_, random, material) => taken(patterns.element, random, material)),
  addElement: (text, random, material) =>
    insert(text, anyBoundary(text, random), taken(patterns.element, random, material)),
  nestElement: changing(patterns.element, (piece, random, material) => {
    const depth = random.pick([1, 1, 2, 2, 20, 90, 3000]) ?? 1;
    const tagName = taken(patterns.name, random, material) || 'a';
    const declared = random.below(4) === 0;
    const open = Array.from(
      { length: depth },
      (_, level) => `<${tagName}${declared ? ` xmlns:n${String(level)}="u"` : ''}>`,
    );
    return open.join('') + piece + `</${tagName}>`.repeat(depth);
  }),
  nestInItself: changing(patterns.element, (piece) => piece.replace(/(?=<\/[^<>]*>$)/, piece)),
  dropAttribute: changing(patterns.attribute, () => ''),
  swapAttribute: changing(patterns.attribute, (_, random, material) =>
    taken(patterns.attribute, random, material),
  ),
  changeValue: changing(patterns.value, (_, random, material) =>
    random.below(2) === 0 ? `"${random.pick(values) ?? ''}"` : taken(patterns.value, random, material),
  ),
  changeText: changing(patterns.text, (_, random, material) =>
    random.below(2) === 0 ? (random.pick(values) ?? '') : taken(patterns.text, random, material),
  ),
  changeNamespace: changing(patterns.namespaceName, (_, random) => random.pick(namespaceNames) ?? ''),
  changeScheme: (text) => text.replaceAll('http://schemas.microsoft', 'https://schemas.microsoft'),
  addMarkupBetween: (text, random) => insert(text, anyBoundary(text, random), random.pick(whole) ?? ''),
  [forbiddenBetween]: changing(patterns.between, (piece, random) => piece + forbidden(random)),
  addForbidden: (text, random) => insert(text, random.below(text.length + 1), forbidden(random)),
  hideInComment: changing(patterns.element, (piece) => `<!--${piece}-->`),
  hideInText: changing(patterns.element, (piece) => `<![CDATA[${piece}]]>`),
  hideAsEntities: changing(patterns.element, (piece) =>
    piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  ),
  writeAsReferences: changing(patterns.text, (piece) =>
    Array.from(piece, (character) => `&#${String(character.codePointAt(0))};`).join(''),
  ),
};
