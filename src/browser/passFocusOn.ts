import { giveFocus } from './presses/giveFocus.ts';

/**
 * Gives the focus on before an item of a list goes that has it: to the next item, or to the one before, or to the
 * heading. While everything still stands that costs nothing; once the item is gone, the browser would first have to lay
 * the page out.
 */
export function passFocusOn(item: Element): void {
  if (!item.contains(document.activeElement) || !document.hasFocus()) return;
  const next = item.nextElementSibling;
  const successor = (next ?? item.previousElementSibling)?.querySelector('button');
  // The next one will stand where this one does: nothing has to be scrolled for it.
  giveFocus(successor ?? document.querySelector('h1'), { preventScroll: next !== null });
}
