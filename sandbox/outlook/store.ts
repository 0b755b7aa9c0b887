/** A value that views follow. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Calls at once with the present value, and after every change. Returns a function that ends it. */
  follow(listener: (value: T) => void): () => void;
}

/** A store that begins with this value. */
export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener(value);
    },
    follow(listener) {
      listeners.add(listener);
      listener(value);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
