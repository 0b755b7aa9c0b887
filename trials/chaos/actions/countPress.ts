import type { Run } from '../Run.ts';

/** Notes that it was pressed that this number be called. */
export function countPress({ presses }: Run, number: string): void {
  presses.set(number, (presses.get(number) ?? 0) + 1);
}
