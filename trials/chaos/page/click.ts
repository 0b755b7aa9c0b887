/** A click of the mouse on whatever lies there. */
export interface Click {
  readonly pane: number;
  /** In CSS pixels of the pane. */
  readonly x: number;
  readonly y: number;
  /** 2 for the second click of a double-click, and so on. */
  readonly count: number;
}

/**
 * Clicks as a mouse does that was moved there for the first click and rests for the others. Returns whether somebody
 * heard of it. Self-contained, because it is sent to the browser as text.
 */
export function click({ pane, x, y, count }: Click): boolean {
  const { contentDocument: page, contentWindow } =
    document.querySelectorAll<HTMLIFrameElement>('.panes iframe')[pane] ?? {};
  const view = contentWindow as (Window & typeof globalThis) | null | undefined;
  const target = page?.elementFromPoint(x, y);
  if (!target || !view || target.closest('button')?.disabled) return false;
  const how = {
    ...{ bubbles: true, cancelable: true, composed: true, view, detail: count },
    ...{ clientX: x, clientY: y, pointerType: 'mouse', isPrimary: true },
  };
  let isHeard = false;
  target.addEventListener('click', () => (isHeard = true), { once: true });
  const kinds = ['pointermove', 'pointerdown', 'pointerup', 'click'];
  for (const kind of count === 1 ? kinds : kinds.slice(1))
    target.dispatchEvent(new view.PointerEvent(kind, how));
  return isHeard;
}
