/** State that can be watched, in the shape that React's useSyncExternalStore takes. */
export interface Watched<State> {
  getSnapshot(this: void): State;
  /** @returns a function that ends the watching */
  subscribe(this: void, listener: () => void): () => void;
}

/** State that can be watched and replaced. */
export interface Store<State> extends Watched<State> {
  /** Replaces the state; nobody is told when it is the same object. */
  update(this: void, change: (state: State) => State): void;
}

/** @param initial the first state; states are replaced, never changed */
export function createStore<State>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change) {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
