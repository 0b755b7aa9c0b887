const longest = 200;

/**
 * The beginning of a reply, as a string of its own: what `slice` gives would keep all of a reply of megabytes in
 * memory for as long as its first words are shown.
 */
export function excerptOf(reply: string): string {
  return Array.from(reply.slice(0, longest)).join('');
}
