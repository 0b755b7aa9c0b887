import type { Answer } from './ask.ts';
import type { Visit } from './Visit.ts';

/** The files that are there. */
export function served({ files }: Visit): readonly (readonly [path: string, answer: Answer])[] {
  return [...files].filter(([, { status }]) => status === 200);
}
