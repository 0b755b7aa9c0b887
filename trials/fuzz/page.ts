import type { Figures } from './Figures.ts';
import { fuzzReplies } from './fuzzReplies.ts';
import type { Part } from './fuzzReplies.ts';
import { readers } from './readers.ts';

/** What fuzz.mjs calls in the browser. */
export function fuzz(part: Part): Figures {
  return fuzzReplies(readers, part);
}
