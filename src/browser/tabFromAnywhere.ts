/** What office.js takes for tabbable, of what there is in the pane. */
const tabbable = 'a[href], button:not([disabled]), input:not([disabled])';

/** The element that Tab reaches from a place that is not itself tabbable; undefined where it leaves the pane. */
function nextFrom(place: Node, backwards: boolean): HTMLElement | undefined {
  const lies = (direction: number) => (element: HTMLElement) =>
    (place.compareDocumentPosition(element) & direction) !== 0;
  const all = [...document.querySelectorAll<HTMLElement>(tabbable)];
  return backwards
    ? all.findLast(lies(Node.DOCUMENT_POSITION_PRECEDING))
    : all.find(lies(Node.DOCUMENT_POSITION_FOLLOWING));
}

/**
 * office.js takes Tab over and moves along a list of its own. From a place that is not on it, such as the heading
 * that was given the focus, or the page itself after a click beside a button, it would leave the pane.
 */
export function tabFromAnywhere(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, shiftKey } = event;
    if (key !== 'Tab' || !(target instanceof Element) || target.matches(tabbable)) return;
    const next = nextFrom(target, shiftKey);
    if (!next) return;
    // office.js listens at the window, which comes later.
    event.stopPropagation();
    event.preventDefault();
    next.focus();
  });
}
