import { useSyncExternalStore } from 'react';
import type { Watched } from '../createStore.ts';

/** Renders again whenever a watched value has changed. */
export function useWatched<State>(watched: Watched<State>): State {
  return useSyncExternalStore(watched.subscribe, watched.getSnapshot, watched.getSnapshot);
}
