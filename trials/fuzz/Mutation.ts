import type { Random } from './createRandom.ts';

/** Makes another text of a text, taking chance from `random` and pieces from `material`. */
export type Mutation = (text: string, random: Random, material: string) => string;
