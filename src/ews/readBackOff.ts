/**
 * The namespace of MessageXml varies by server, so the value is found by its local name.
 *
 * @returns how many milliseconds Exchange asks to be left alone; undefined where it does not ask
 */
export function readBackOff(element: Element): number | undefined {
  for (const value of element.getElementsByTagNameNS('*', 'Value')) {
    if (value.getAttribute('Name') !== 'BackOffMilliseconds') continue;
    const milliseconds = Number(value.textContent);
    if (Number.isFinite(milliseconds) && milliseconds > 0) return milliseconds;
  }
  return undefined;
}
