import { changing, taken } from './changing.ts';
import type { Mutation } from './Mutation.ts';
import { patterns } from './patterns.ts';
import { insert } from './span.ts';

// None of these holds a word that a success must hold (see lackedWord).
const markup = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&nbsp;',
  '&e9;',
  '&#0;',
  '&#xD800;',
  '&#99999999;',
  '&',
  '<a>',
  '</a>',
];

/** What breaks XML, mostly, as XML breaks. */
export const tagMutations: Readonly<Record<string, Mutation>> = {
  dropTag: changing(patterns.tag, () => ''),
  repeatTag: changing(patterns.tag, (piece) => piece + piece),
  closeTag: changing(patterns.tag, (piece) => piece.replace(/\/?>$/, (end) => (end === '>' ? '/>' : '>'))),
  swapTag: changing(patterns.tag, (_, random, material) => taken(patterns.tag, random, material)),
  rename: changing(patterns.name, (_, random, material) => taken(patterns.name, random, material)),
  reprefix: changing(
    patterns.name,
    (piece, random) => `${random.pick(['', 'm:', 't:', 'x:', 's:', ':']) ?? ''}${piece.replace(/^.*:/, '')}`,
  ),
  repeatAttribute: changing(patterns.attribute, (piece) => piece + piece),
  addMarkup: (text, random) => insert(text, random.below(text.length + 1), random.pick(markup) ?? ''),
};
