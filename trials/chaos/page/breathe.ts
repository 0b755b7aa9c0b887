/** How far the page has come. */
export interface Breath {
  readonly now: number;
  /** Nothing is due any more by the limit. */
  readonly isDone: boolean;
  readonly waitingFor: readonly string[];
  /** A pane is still loading its files. */
  readonly isLoading: boolean;
}

/**
 * Runs what is due by `limit`, each timer with the messages and promises that follow from it, and stops early when a
 * request goes out. Self-contained, because it is sent to the browser as text.
 */
export async function breathe(limit: number): Promise<Breath> {
  const { pageTime: time, pageProbe: probe } = window;
  if (!time || !probe) return { now: 0, isDone: true, waitingFor: [], isLoading: true };

  const messageTurn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage('');
    });
  const windowTurn = (): Promise<void> =>
    new Promise((resolve) => {
      const listen = (event: MessageEvent): void => {
        if (event.source !== window) return;
        removeEventListener('message', listen);
        resolve();
      };
      addEventListener('message', listen);
      postMessage('', location.origin);
    });
  /** Whether a page, a script or a pane's views are still to come. */
  const isLoading = (): boolean =>
    probe.loading.size > 0 ||
    [...document.querySelectorAll('iframe')].some(({ contentDocument: page, contentWindow: pane }) => {
      if (page?.readyState !== 'complete' || page.URL === 'about:blank') return true;
      const hasViews = [...page.querySelectorAll('button')].some(
        ({ textContent }) => textContent === 'For support',
      );
      return pane?.isLeaving === true || (pane?.hasDrawn === true && !hasViews);
    });
  const flush = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      await windowTurn();
      await messageTurn();
      time.draw();
    }
  };

  await flush();
  const asked = probe.requests;
  while (probe.requests === asked && !isLoading() && time.runNext(limit)) await flush();
  const isDone = !isLoading() && (time.nextDue() ?? Infinity) > limit;
  if (isDone && Number.isFinite(limit)) time.sleepUntil(limit);
  return { now: time.now, isDone, waitingFor: [...probe.waitingFor], isLoading: isLoading() };
}
