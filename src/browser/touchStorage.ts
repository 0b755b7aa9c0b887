/**
 * The first look into local storage waits for another process, some milliseconds. Taken while office.js is on its way,
 * it delays nothing.
 */
export function touchStorage(): void {
  try {
    localStorage.getItem('');
  } catch {
    // Some frames may not keep anything: see createBrowserMirror.
  }
}
