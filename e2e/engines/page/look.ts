/** What is looked for in a page. */
export interface Wanted {
  /** Which pane it is in; Outlook's own page if none is named. */
  readonly pane?: number;
  /** A selector of what it may be. */
  readonly what: string;
  /** What its name is like, as a regular expression. */
  readonly named?: string;
  /** The name of a list, region or dialog that it is in. */
  readonly inside?: string;
  /** Brings it into view first. */
  readonly scroll?: boolean;
}

/** What a person sees of an element, and what a screen reader says of it. */
export interface Seen {
  readonly name: string;
  readonly text: string;
  /** What is written in it. */
  readonly value: string;
  readonly hasFocus: boolean;
  readonly isExpanded: boolean;
  /** Its middle, in the window; absent where it cannot be pressed there. */
  readonly place?: { readonly x: number; readonly y: number };
}

/**
 * Looks for elements in the order of the page; what is not drawn is not seen. Self-contained, because it is sent to the
 * browser as text.
 */
export function look({ pane, what, named = '', inside, scroll = false }: Wanted): readonly Seen[] {
  const frame = pane === undefined ? undefined : document.querySelectorAll('iframe')[pane];
  const page = pane === undefined ? document : frame?.contentDocument;
  if (!page) return [];
  const edge = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };

  const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    // Of a page in another frame, which has its own classes: instanceof does not know them.
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    return labels && labels.length > 0 ? [...labels].map(textOf).join(' ') : textOf(element);
  };
  const isInside = (element: Element): boolean => {
    for (let around = element.parentElement; around; around = around.parentElement)
      if (around.getAttribute('aria-label') === inside) return true;
    return false;
  };
  const placeOf = (element: Element): { x: number; y: number } | undefined => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isOff = element.matches(':disabled, [aria-disabled=true]');
    return isOff || !element.contains(page.elementFromPoint(x, y))
      ? undefined
      : { x: x + edge.left, y: y + edge.top };
  };

  return [...page.querySelectorAll(what)]
    .filter((element) => element.getClientRects().length > 0 && new RegExp(named).test(nameOf(element)))
    .filter((element) => inside === undefined || isInside(element))
    .map((element) => {
      if (scroll) element.scrollIntoView({ block: 'nearest' });
      const place = placeOf(element);
      return {
        name: nameOf(element),
        text: textOf(element),
        value: 'value' in element ? String(element.value) : '',
        hasFocus: page.activeElement === element,
        isExpanded: element.getAttribute('aria-expanded') === 'true',
        ...(place ? { place } : {}),
      };
    });
}
