import { useEffect } from 'react';
import type { RefObject } from 'react';

interface Focused {
  readonly element: Element;
  /** The list of active calls and the place in it, where the focus is in that list. */
  readonly list: Element | undefined;
  readonly index: number;
}

function focusedIn(element: Element): Focused {
  const item = element.closest('[data-key]');
  const list = item?.parentElement ?? undefined;
  return { element, list, index: item && list ? [...list.children].indexOf(item) : -1 };
}

/** Where the focus goes that was there: to the call that has moved up, or to the heading. */
function successorOf({ list, index }: Focused, pane: HTMLElement): HTMLElement | null {
  const items = list?.isConnected ? list.children : undefined;
  const next = items?.[Math.min(index, items.length - 1)]?.querySelector('button');
  return next ?? pane.querySelector('h1');
}

/**
 * Keeps the focus when what had it leaves the pane: at the end of a call the next call gets it, otherwise the
 * heading does. While the focus is elsewhere in Outlook it is left there.
 */
export function useFocusKept(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = pane.current;
    if (!place) return;
    let last: Focused | undefined;
    const remember = (): void => {
      last = document.activeElement ? focusedIn(document.activeElement) : undefined;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected) return;
      const lost = last;
      last = undefined;
      if (document.activeElement === document.body && document.hasFocus()) successorOf(lost, place)?.focus();
    });
    place.addEventListener('focusin', remember);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [pane]);
}
