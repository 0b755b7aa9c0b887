import { corpus } from './corpus.ts';
import { createRandom } from './createRandom.ts';
import { materialFor } from './materialFor.ts';
import type { Original } from './Original.ts';
import { tagMutations } from './tagMutations.ts';
import { textMutations } from './textMutations.ts';
import { xmlMutations } from './xmlMutations.ts';

/** A reply that nobody wrote. */
export interface Mutant {
  readonly original: Original;
  readonly text: string;
  /** What happened to it, in order. */
  readonly mutations: readonly string[];
}

const gentle = Object.entries(xmlMutations);
const all = [...gentle, ...Object.entries(tagMutations), ...Object.entries(textMutations)];
const originals = corpus.map((original) => ({ original, materials: materialFor(original) }));

/** Several mutations that each make a text longer must not make it endless. */
const longest = 120_000;

/** @returns the mutated reply of that number, the same every time */
export function mutate(seed: number, index: number): Mutant {
  const random = createRandom(seed, index);
  const chosen = random.pick(originals);
  if (!chosen) throw new Error('There is nothing to mutate.');
  const { original, materials } = chosen;
  // Were all mutations as likely, most replies would be broken beyond reading, and prove little.
  const mutations = random.pick([gentle, gentle, all]) ?? all;
  let { text } = original;
  const done: string[] = [];
  for (let left = random.pick([1, 1, 1, 2, 2, 3, 5, 9]) ?? 1; left > 0; left -= 1) {
    const [name, mutation] = random.pick(mutations) ?? [];
    if (!name || !mutation) continue;
    done.push(name);
    text = mutation(text, random, random.pick(materials) ?? '').slice(0, longest);
  }
  return { original, text, mutations: done };
}
