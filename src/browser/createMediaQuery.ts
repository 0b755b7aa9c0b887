import type { Watched } from '../createStore.ts';

/** @param query a media query, watched */
export function createMediaQuery(query: string): Watched<boolean> {
  const list = matchMedia(query);
  return {
    getSnapshot: () => list.matches,
    subscribe(listener) {
      list.addEventListener('change', listener);
      return () => {
        list.removeEventListener('change', listener);
      };
    },
  };
}
