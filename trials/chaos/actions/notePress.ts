import type { Run } from '../Run.ts';

/** Notes that somebody presses once that this number be called. */
export function notePress({ presses, stage, letGo }: Run, number: string): void {
  const before = presses.get(number);
  presses.set(number, { count: (before?.count ?? 0) + 1, at: stage.time.now() });
  letGo.delete(number);
}
