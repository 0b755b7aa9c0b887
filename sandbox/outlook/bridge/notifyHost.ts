import type { PaneHost } from './PaneHost.ts';

// Numbers of OSF.AgaveHostAction: how the keyboard leaves the pane. office.js keeps Tab, Esc, F2 and Ctrl+F6 for
// itself and tells the host, because a browser cannot move the focus out of another server's iframe.
const leaving: ReadonlyMap<unknown, 'forwards' | 'backwards' | 'escape'> = new Map([
  [5, 'forwards'],
  [6, 'backwards'],
  [13, 'forwards'],
  [14, 'backwards'],
  [15, 'escape'],
  [17, 'forwards'],
  [18, 'backwards'],
]);

/** Follows a notification. The rest of them are for hosts with more than one add-in, and need no answer. */
export function notifyHost(data: unknown, host: PaneHost): void {
  const direction = Array.isArray(data) ? leaving.get(data[1]) : undefined;
  if (direction) host.leave(direction);
}
