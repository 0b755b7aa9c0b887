import type { Original } from './Original.ts';
import type { OperationName } from './operationNames.ts';

/**
 * The heart of the judgement. A success of an operation holds certain words: the name of its response element, the
 * class Success, the code NoError, the name of what it brings. An original that is no success of the operation lacks
 * at least one of them. As long as no mutation brings that word in, no mutation can honestly make it a success: a
 * reader that sees one has taken something for what it is not.
 *
 * What an original lacks, mutations do not bring in: they change and repeat what is there, add pieces that none of
 * these words is made of, and splice only from originals that lack the word as well (see `materialFor`).
 *
 * So an original like "NoError outside, an error wrapped inside" has no place here, unless it lacks a word besides:
 * deleting the error makes it a true success. The tests of the readers have those.
 *
 * @returns the word that the original lacks to be a success of the operation; undefined where it is one
 */
export function lackedWord(original: Original, operation: OperationName): string | undefined {
  if (original.operation === operation) return original.lacks;
  return original.text.includes('NoError') ? `${operation}Response` : 'NoError';
}
