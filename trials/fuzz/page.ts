import type { Figures } from './Figures.ts';
import { fuzzReplies } from './fuzzReplies.ts';
import type { Part } from './fuzzReplies.ts';
import { readers } from './readers.ts';
import { readReplies } from './readReplies.ts';
import type { Mutations } from './readReplies.ts';

/** What fuzz.mjs calls in the browser. */
export function fuzz(part: Part): Figures {
  return fuzzReplies(readers, part);
}

/** What is called in every engine, to be compared. */
export function read(wanted: Mutations): readonly string[] {
  return readReplies(readers, wanted);
}
