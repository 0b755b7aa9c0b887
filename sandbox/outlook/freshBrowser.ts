const name = 'sandbox-world';

/**
 * Empties the browser's storage when it holds what a pane of another world has kept there: a fresh mailbox is
 * opened in a fresh browser.
 */
export function freshBrowser(worldId: string): void {
  if (localStorage.getItem(name) === worldId) return;
  localStorage.clear();
  localStorage.setItem(name, worldId);
}
