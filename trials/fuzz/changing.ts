import type { Random } from './createRandom.ts';
import type { Mutation } from './Mutation.ts';
import { anyMatch, rewrite } from './span.ts';

/** A mutation that changes one of what a pattern finds, or nothing where it finds nothing. */
export function changing(
  pattern: RegExp,
  change: (piece: string, random: Random, material: string) => string,
): Mutation {
  return (text, random, material) => {
    const span = anyMatch(text, pattern, random);
    return span ? rewrite(text, span, (piece) => change(piece, random, material)) : text;
  };
}

/** One of what a pattern finds in the material. */
export function taken(pattern: RegExp, random: Random, material: string): string {
  const span = anyMatch(material, pattern, random);
  return span ? material.slice(span.start, span.end) : '';
}
