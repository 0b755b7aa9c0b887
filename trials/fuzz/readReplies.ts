import { corpus } from './corpus.ts';
import { mutate } from './mutate.ts';
import { operationNames } from './operationNames.ts';
import type { Readers } from './readers.ts';

/** Which replies: the whole corpus as it is, and so many mutations of it. */
export interface Mutations {
  readonly seed: number;
  readonly mutations: number;
}

/** @returns the replies, the same wherever they are made */
export function repliesOf({ seed, mutations }: Mutations): readonly string[] {
  return [
    ...corpus.map(({ text }) => text),
    ...Array.from({ length: mutations }, (_, index) => mutate(seed, index).text),
  ];
}

/** @returns what all readers make of each reply, as JSON, so that engines can be compared */
export function readReplies(readers: Readers, wanted: Mutations): readonly string[] {
  return repliesOf(wanted).map((text) =>
    JSON.stringify(operationNames.map((operation) => readers[operation](text))),
  );
}
