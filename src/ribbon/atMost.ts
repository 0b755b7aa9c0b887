import type { Clock } from '../transport/Clock.ts';

/**
 * Waits for something that may never come.
 *
 * @param limit for how long, in milliseconds
 * @returns resolves when the work has ended, however, and no later than that
 */
export async function atMost(work: Promise<unknown>, clock: Clock, limit: number): Promise<void> {
  let stopWaiting = (): void => undefined;
  const patience = new Promise<void>((resolve) => {
    stopWaiting = clock.after(limit, resolve);
  });
  await Promise.race([work.catch(() => undefined), patience]);
  stopWaiting();
}
