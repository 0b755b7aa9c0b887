import type { Random } from './createRandom.ts';

/** A piece of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece anywhere in a text: mostly short, sometimes long, possibly empty. */
export function anySpan(text: string, random: Random): Span {
  const start = random.below(text.length + 1);
  const longest = random.pick([1, 1, 4, 30, 300, text.length]) ?? 1;
  return { start, end: Math.min(text.length, start + random.below(longest + 1)) };
}

// Patterns that look for the end of an element would take too long for the whole of a long text.
const farthest = 4000;

/** What a pattern finds first after some place; undefined where it finds nothing there. */
export function anyMatch(text: string, pattern: RegExp, random: Random): Span | undefined {
  const from = random.below(text.length + 1);
  const found = pattern.exec(text.slice(from, from + farthest));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
}

/** The text with a piece of it written anew. */
export function rewrite(text: string, { start, end }: Span, write: (piece: string) => string): string {
  return text.slice(0, start) + write(text.slice(start, end)) + text.slice(end);
}

/** The text with something put in at a place. */
export function insert(text: string, place: number, piece: string): string {
  return text.slice(0, place) + piece + text.slice(place);
}
