/** Tells that the pane itself is about to move the focus, see guardPresses. */
export const focusGiven = 'active-calls-focus-given';

/** Gives the focus to an element that nobody has chosen: for a moment it takes no key, as whoever types has not seen it. */
export function giveFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!element || element === document.activeElement) return;
  element.dispatchEvent(new Event(focusGiven, { bubbles: true }));
  element.focus(options);
}
