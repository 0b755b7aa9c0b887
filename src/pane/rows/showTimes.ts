import { leftOf } from '../../calls/Pause.ts';
import type { Watched } from '../../createStore.ts';
import type { Language } from '../../strings/Language.ts';
import { formatDuration } from './formatDuration.ts';

const times = '[data-since], [data-until]';

/** How long it has gone on, or how long it will. */
function timeOf({ dataset: { since, from, until } }: HTMLElement, now: number): number {
  // Up to its last second a pause is not over.
  return until === undefined
    ? now - Number(since)
    : leftOf({ from: Number(from), until: Number(until) }, now) + 999;
}

/**
 * Writes the times of Duration and Countdown into the pane, each second and as soon as there is a new one, whoever has
 * drawn it.
 */
export function showTimes(
  place: HTMLElement,
  ticker: Watched<number>,
  language: Watched<Language>,
): () => void {
  function write(element: HTMLElement): void {
    const text = element.firstChild;
    if (!text) return;
    text.nodeValue = formatDuration(timeOf(element, ticker.getSnapshot()), language.getSnapshot().locale);
  }
  function showIn(element: Element): void {
    if (element instanceof HTMLElement && element.matches(times)) write(element);
    for (const time of element.querySelectorAll<HTMLElement>(times)) write(time);
  }
  const show = (): void => {
    showIn(place);
  };
  show();
  // Only in what is new: a thousand rows come twenty at a time.
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'attributes' ? [target] : addedNodes) {
        const changed = node instanceof Element ? node : target;
        if (changed instanceof Element) showIn(changed);
      }
  });
  observer.observe(place, { subtree: true, childList: true, attributeFilter: ['data-since', 'data-until'] });
  const leave = [ticker.subscribe(show), language.subscribe(show)];
  return () => {
    observer.disconnect();
    for (const end of leave) end();
  };
}
