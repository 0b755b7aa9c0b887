/** How the first pane is laid out. */
export interface Measures {
  readonly direction: string;
  readonly directionOfName: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  /** What stands out of it at a side, in words. */
  readonly outside: readonly string[];
}

/** Measures the first pane. Self-contained, because it is sent to the browser as text. */
export function measure(): Measures {
  const page = document.querySelector('iframe')?.contentDocument;
  const view = page?.defaultView;
  if (!page || !view) throw new Error('There is no pane.');
  const { documentElement: html } = page;
  const directionOf = (element: Element | null): string =>
    element ? view.getComputedStyle(element).direction : '';
  const standsOut = (element: Element): boolean => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > html.clientWidth + 1;
  };
  return {
    direction: directionOf(html),
    directionOfName: directionOf(page.querySelector('.call-who, .card-who')),
    scrollWidth: html.scrollWidth,
    clientWidth: html.clientWidth,
    outside: [...page.querySelectorAll('main *:not(svg, svg *, .visually-hidden)')]
      .filter(standsOut)
      .map(({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 40)}`),
  };
}
