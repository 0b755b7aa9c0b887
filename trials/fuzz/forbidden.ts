import type { Random } from './createRandom.ts';

/** The mutation after which all that was to be read is still there, in its place and well-formed. */
export const forbiddenBetween = 'addForbiddenBetween';

const codes = [
  0x0, 0x1, 0x8, 0xb, 0x1f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff, 0x110000, 0x7fffffff,
];

/** A character that XML forbids: raw, or as a reference in either way of writing numbers, or as half a pair of surrogates. */
export function forbidden(random: Random): string {
  const code = random.pick(codes) ?? 0;
  const ways = [
    String.fromCharCode(code > 0xffff ? 0xffff : code),
    `&#${String(code)};`,
    `&#x${code.toString(16)};`,
    `&#x000${code.toString(16).toUpperCase()};`,
    '&#xD83D;&#xDCDE;',
  ];
  return random.pick(ways) ?? '';
}
