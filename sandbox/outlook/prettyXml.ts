const longest = 20_000;

/** XML with a line for each element, indented. What is not XML comes back as it is. */
export function prettyXml(text: string): string {
  const shown =
    text.length > longest ? `${text.slice(0, longest)}\n… ${String(text.length - longest)} more` : text;
  if (!/^\s*<(?!!doctype html|html)/i.test(shown)) return shown;
  const lines: string[] = [];
  let depth = 0;
  // An element that holds only text is one piece, and stays on one line.
  for (const piece of shown.replace(/>\s+</g, '><').split(/(?<=>)(?=<)/)) {
    if (piece.startsWith('</')) depth = Math.max(0, depth - 1);
    lines.push('  '.repeat(depth) + piece);
    if (/^<[^/?!]/.test(piece) && !piece.endsWith('/>') && !piece.includes('</')) depth += 1;
  }
  return lines.join('\n');
}
