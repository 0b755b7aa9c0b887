import type { Watched } from '../createStore.ts';
import type { Clock } from '../transport/Clock.ts';

/**
 * Waits until something is so.
 *
 * @param watched what it depends on
 * @param limit for how long to wait, in milliseconds
 * @returns resolves with whether it is so by then
 */
export function until(
  watched: Pick<Watched<unknown>, 'subscribe'>,
  clock: Clock,
  isSo: () => boolean,
  limit: number,
): Promise<boolean> {
  if (isSo()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (result: boolean): void => {
      leave();
      stopWaiting();
      resolve(result);
    };
    const leave = watched.subscribe(() => {
      if (isSo()) end(true);
    });
    const stopWaiting = clock.after(limit, () => {
      end(isSo());
    });
  });
}
