/** Covers all panes, or lets them be seen. Self-contained, because it is sent to the browser as text. */
export function setVisibility(state: 'hidden' | 'visible'): void {
  for (const { contentDocument: page } of document.querySelectorAll('iframe')) {
    if (!page) continue;
    Object.defineProperty(page, 'visibilityState', { value: state, configurable: true });
    page.dispatchEvent(new Event('visibilitychange'));
  }
}
