declare global {
  interface Window {
    /** What has gone wrong in any pane since the page was loaded. */
    paneErrors?: string[];
  }
}

/**
 * Collects from now on what goes wrong in panes that nobody catches: React, too, reports so what it finds otherwise than
 * it would have drawn it. Self-contained, because it is sent to the browser as text.
 */
export function watchErrors(): void {
  const errors: string[] = (window.paneErrors = []);
  const watched = new WeakSet<object>();
  // A pane's window is a new one once its page begins to load, and again whenever it is loaded anew.
  setInterval(() => {
    for (const { contentWindow: pane } of document.querySelectorAll('iframe')) {
      if (!pane || watched.has(pane.document)) continue;
      watched.add(pane.document);
      pane.addEventListener('error', ({ message }) => errors.push(message));
      pane.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    }
  }, 1);
}
