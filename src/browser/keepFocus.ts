interface Focused {
  readonly element: Element;
  /** The call that it belongs to, where it belongs to one. */
  readonly key: string | undefined;
  /** The list of active calls and the place in it, where the focus is in that list. */
  readonly list: Element | undefined;
  readonly index: number;
}

function focusedIn(element: Element): Focused {
  const item = element.closest<HTMLElement>('[data-key]');
  const list = item?.parentElement ?? undefined;
  const index = item && list ? [...list.children].indexOf(item) : -1;
  return { element, key: item?.dataset['key'], list, index };
}

/** Where the focus goes that was there: to the same call drawn anew, to the call that has moved up, or to the heading. */
function successorOf({ key, list, index }: Focused, pane: Element): HTMLElement | null {
  const same = key === undefined ? null : pane.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const items = list?.isConnected ? list.children : undefined;
  const next = same ?? items?.[Math.min(index, items.length - 1)];
  return next?.querySelector('button') ?? pane.querySelector('h1');
}

/**
 * Keeps the focus when what had it leaves the pane: at the end of a call the next call gets it, otherwise the
 * heading does. While the focus is elsewhere in Outlook it is left there.
 */
export function keepFocus(pane: HTMLElement): void {
  let last: Focused | undefined;
  const observer = new MutationObserver(() => {
    if (!last || last.element.isConnected) return;
    const lost = last;
    last = undefined;
    if (document.activeElement === document.body && document.hasFocus()) successorOf(lost, pane)?.focus();
  });
  pane.addEventListener('focusin', () => {
    last = document.activeElement ? focusedIn(document.activeElement) : undefined;
  });
  observer.observe(pane, { childList: true, subtree: true });
}
