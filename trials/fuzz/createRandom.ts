/** Chance that repeats itself. */
export interface Random {
  /** A whole number from 0, below the bound. */
  below(bound: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/**
 * Each reply has chance of its own, so that it is the same whoever makes it, and whatever was made before.
 *
 * @param seed of the run
 * @param index of the reply
 */
export function createRandom(seed: number, index: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  // Mulberry32.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, pick: (items) => items[below(items.length)] };
}
