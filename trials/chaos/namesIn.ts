import type { Run } from './Run.ts';

/** What stands between the digits of a number that is written for the eye. */
const spacing = /[\s().\-\u2010-\u2015\u200E\u200F\u2066-\u2069]/g;

/** Whether a text of a pane's tells of the call with this number or id. */
export function tellsOf(text: string, name: string): boolean {
  return text.includes(name) || text.replace(spacing, '').includes(name);
}

/** The numbers and ids of calls that a text of a pane's tells of. */
export function namesIn({ presses, exchange }: Run, text: string): readonly string[] {
  const names = [...presses.keys(), ...exchange.line.calls().map(({ id }) => id)];
  return names.filter((name) => tellsOf(text, name));
}
