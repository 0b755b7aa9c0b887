import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { giveFocus } from '../browser/presses/giveFocus.ts';

/** A view that can be given the focus. */
export interface Focusable {
  /** For the element's `ref`; a function, because Fluent types its refs for every element that a slot may be. */
  readonly attach: (element: HTMLElement | null) => void;
  /** Focuses it together with what changes in the same moment: that may be what brings it back into the page. */
  readonly focusSoon: () => void;
}

export function useFocusable(): Focusable {
  const element = useRef<HTMLElement | null>(null);
  const attach = useCallback((attached: HTMLElement | null) => {
    element.current = attached;
  }, []);
  const [wishes, setWishes] = useState(0);
  const focusSoon = useCallback(() => {
    setWishes((before) => before + 1);
  }, []);
  useLayoutEffect(() => {
    if (wishes > 0) giveFocus(element.current);
  }, [wishes]);
  return { attach, focusSoon };
}
