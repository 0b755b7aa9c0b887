/** Tells all frames, one after the other, whether there is a network. Self-contained, because it is sent to the browser as text. */
export function setOnline(isOnline: boolean): void {
  for (const frame of [
    window,
    ...[...document.querySelectorAll('iframe')].map((pane) => pane.contentWindow),
  ]) {
    if (!frame || frame.navigator.onLine === isOnline) continue;
    Object.defineProperty(frame.navigator, 'onLine', { value: isOnline, configurable: true });
    frame.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  }
}
