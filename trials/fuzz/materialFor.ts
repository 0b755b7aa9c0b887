import { corpus } from './corpus.ts';
import { lackedWord } from './lackedWord.ts';
import { operationNames } from './operationNames.ts';
import type { Original } from './Original.ts';

/** The texts that mutations of an original may take pieces from: those that lack what it lacks. */
export function materialFor(original: Original): readonly string[] {
  const lacked = operationNames
    .map((name) => lackedWord(original, name))
    .filter((word) => word !== undefined);
  return corpus.map(({ text }) => text).filter((text) => !lacked.some((word) => text.includes(word)));
}
