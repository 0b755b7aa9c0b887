import { useCallback, useRef } from 'react';
import { giveFocus } from '../browser/presses/giveFocus.ts';

/** A view that can be given the focus. */
export interface Focusable {
  /** For the element's `ref`; a function, because Fluent types its refs for every element that a slot may be. */
  readonly attach: (element: HTMLElement | null) => void;
  /** Focuses it after the next paint: it may be on its way back into the page. */
  readonly focusSoon: () => void;
  /** Selects all that is in it, if it is a field and has the focus. */
  readonly selectIfFocused: () => void;
}

export function useFocusable(): Focusable {
  const element = useRef<HTMLElement | null>(null);
  const attach = useCallback((attached: HTMLElement | null) => {
    element.current = attached;
  }, []);
  const focusSoon = useCallback(() => {
    requestAnimationFrame(() => {
      giveFocus(element.current);
    });
  }, []);
  const selectIfFocused = useCallback(() => {
    const { current } = element;
    if (current instanceof HTMLInputElement && document.activeElement === current) current.select();
  }, []);
  return { attach, focusSoon, selectIfFocused };
}
