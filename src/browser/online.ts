import type { Watched } from '../createStore.ts';

/** Whether the browser thinks that there is a network. */
export const online: Watched<boolean> = {
  getSnapshot: () => navigator.onLine,
  subscribe(listener) {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
};
