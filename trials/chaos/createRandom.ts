/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  chance(probability: number): boolean;
  /** From `from` to `to`, both possible. */
  integer(from: number, to: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** @param seed any numbers: the run's and the step's, for example */
export function createRandom(...seed: readonly number[]): Random {
  let state = seed.reduce((mixed, number) => Math.imul(mixed ^ number, 0x9e3779b1) + 0x85ebca6b, 0x811c9dc5);

  // Mulberry32: small, and even enough to play dice with.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
  };
}
