import type { Line } from './Line.ts';

/** The lines as a person reads them: the mend below what it mends. */
export function table(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ check }) => check.length));
  return lines
    .flatMap(({ verdict, check, found, mend }) => [
      `${verdict}  ${check.padEnd(width)}  ${found}`,
      ...(mend === undefined ? [] : [`      ${' '.repeat(width)}  → ${mend}`]),
    ])
    .join('\n');
}
