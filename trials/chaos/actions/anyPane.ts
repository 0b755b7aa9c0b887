import type { Run } from '../Run.ts';

/** One of the panes that are open, by its number. */
export function anyPane({ random, seen }: Run): number {
  return random.integer(0, Math.max(0, seen.length - 1));
}
