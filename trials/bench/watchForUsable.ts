/** When a page was usable, in milliseconds since its navigation began. */
interface Usable {
  /** When the frame began that shows it. What is asked for from then on comes after it. */
  readonly frame: number;
  /** When that had been painted. */
  readonly painted: number;
}

declare global {
  interface Window {
    usable?: Promise<Usable>;
  }
}

/**
 * Runs in the page before anything else. Usable is: the bare page's button works; the pane's list is shown and, where
 * calls are remembered, "Hang up" works; and that has been painted.
 */
export function watchForUsable(): void {
  const isUsable = (): boolean => {
    const button = document.querySelector<HTMLButtonElement>('#button, .hang-up');
    if (button) return !button.disabled;
    const empty = document.querySelector('.empty');
    return empty !== null && document.querySelector('.pane [role="status"]') !== null;
  };
  window.usable = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isUsable()) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const frame = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve({ frame, painted: performance.now() });
        };
        port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
