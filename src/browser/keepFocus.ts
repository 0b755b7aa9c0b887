import { giveFocus } from './presses/giveFocus.ts';

interface Focused {
  readonly element: Element;
  /** The call that it belongs to, where it belongs to one. */
  readonly key: string | undefined;
  /** The card of the open message, where it is in that: its button stays, whatever else of it goes. */
  readonly card: Element | null;
}

/** Where the focus goes that was there: to the card's button, to what is left of the same call, or to the heading. */
function successorOf({ key, card }: Focused, pane: Element): HTMLElement | null {
  const main = card?.isConnected ? card.querySelector('button') : null;
  if (main) return main;
  const same = key === undefined ? null : pane.querySelector(`[data-key="${CSS.escape(key)}"]`);
  return same?.querySelector('button') ?? pane.querySelector('h1');
}

/**
 * Keeps the focus when what had it leaves the pane: the same call gets it back when it is drawn anew, otherwise the
 * heading gets it; a call that ends has given it on before, see passFocusOn. While the focus is elsewhere in Outlook it
 * is left there.
 */
export function keepFocus(pane: HTMLElement): void {
  let last: Focused | undefined;
  const observer = new MutationObserver(() => {
    if (!last || last.element.isConnected) return;
    const lost = last;
    last = undefined;
    if (document.activeElement === document.body && document.hasFocus()) giveFocus(successorOf(lost, pane));
  });
  pane.addEventListener('focusin', () => {
    const element = document.activeElement;
    const key = element?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    last = element ? { element, key, card: element.closest('.card') } : undefined;
  });
  observer.observe(pane, { childList: true, subtree: true });
}
