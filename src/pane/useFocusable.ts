import { useCallback, useRef } from 'react';

/** A view that can be given the focus. */
export interface Focusable {
  /** For the element's `ref`; a function, because Fluent types its refs for every element that a slot may be. */
  readonly attach: (element: HTMLElement | null) => void;
  /** Focuses it after the next paint: it may be on its way back into the page. */
  readonly focusSoon: () => void;
}

export function useFocusable(): Focusable {
  const element = useRef<HTMLElement | null>(null);
  const attach = useCallback((attached: HTMLElement | null) => {
    element.current = attached;
  }, []);
  const focusSoon = useCallback(() => {
    requestAnimationFrame(() => element.current?.focus());
  }, []);
  return { attach, focusSoon };
}
