/** What is said on the message that is open. */
export interface Notification {
  readonly kind: 'progress' | 'information' | 'error';
  /** No longer than Outlook takes: see `fitting`. */
  readonly text: string;
}

/** office.js throws over a longer text (1.1.110). */
export const longest = 150;

/** @returns the text as long as Outlook takes it: only what a server says can be longer, and a very long address */
export function fitting(text: string): string {
  if (text.length <= longest) return text;
  // No half of a character that UTF-16 writes as two.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
