import type { Random } from './createRandom.ts';
import type { Mutation } from './Mutation.ts';
import { anySpan, insert, rewrite } from './span.ts';

// None of these is part of a word that a success must hold (see lackedWord).
const nasty = [
  '\u0000',
  '\u0001',
  '\uFFFE',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '<',
  '>',
  '&',
  ';',
  '"',
  "'",
  '/',
  '=',
  ':',
  ']]>',
  '--',
  '?',
  '!',
  ' ',
  '\n',
  '\t',
];

function anyCharacter(random: Random): string {
  return random.below(2) === 0
    ? (random.pick(nasty) ?? '')
    : String.fromCharCode(random.pick([random.below(0x80), random.below(0x10000)]) ?? 0);
}

function repeated(piece: string, random: Random): string {
  const times = random.pick([2, 2, 2, 2, 3, 3, 3, 10, 100, 1000]) ?? 2;
  // Beyond the longest reply that is read at all, but not so far that making it takes the time.
  return piece.repeat(Math.max(1, Math.min(times, Math.floor(120_000 / Math.max(1, piece.length)))));
}

/** What may happen to any text, be it XML or not. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  delete: (text, random) => rewrite(text, anySpan(text, random), () => ''),
  repeat: (text, random) => rewrite(text, anySpan(text, random), (piece) => repeated(piece, random)),
  changeCharacter: (text, random) => {
    const start = random.below(text.length + 1);
    return rewrite(text, { start, end: Math.min(text.length, start + 1) }, () => anyCharacter(random));
  },
  addCharacter: (text, random) => insert(text, random.below(text.length + 1), anyCharacter(random)),
  changeCase: (text, random) =>
    rewrite(text, anySpan(text, random), (piece) =>
      random.below(2) === 0 ? piece.toLowerCase() : piece.toUpperCase(),
    ),
  move: (text, random) => {
    const span = anySpan(text, random);
    const rest = rewrite(text, span, () => '');
    return insert(rest, random.below(rest.length + 1), text.slice(span.start, span.end));
  },
  splice: (text, random, material) => {
    const { start, end } = anySpan(material, random);
    return rewrite(text, anySpan(text, random), () => material.slice(start, end));
  },
  crossOver: (text, random, material) =>
    text.slice(0, random.below(text.length + 1)) + material.slice(random.below(material.length + 1)),
  join: (text, _random, material) => text + material,
  truncate: (text, random) => text.slice(0, random.below(text.length + 1)),
  behead: (text, random) => text.slice(random.below(text.length + 1)),
  prepend: (text, random) =>
    (random.pick(['\uFEFF', ' ', '\r\n', 'ï»¿', 'HTTP/1.1 200 OK\r\n\r\n']) ?? '') + text,
  changeNumber: (text, random) => {
    const numbers = ['0', '-1', '1e999', '99999999999999999999', '0x10', '1.5', '', '٣'];
    return text.replace(/\d+/g, (digits) => (random.below(6) === 0 ? (random.pick(numbers) ?? '') : digits));
  },
  misreadAsLatin: (text) => String.fromCharCode(...new TextEncoder().encode(text.slice(0, 20_000))),
};
