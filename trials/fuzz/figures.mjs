// @ts-check

/** @typedef {import('./Figures.ts').Figures} Figures */

/** @type {Figures} */
export const noFigures = { replies: 0, kinds: {}, slowest: { milliseconds: 0, index: 0 }, violations: [] };

/**
 * @param {Figures} one
 * @param {Figures} other
 * @returns {Figures}
 */
export function addFigures(one, other) {
  const kinds = { ...one.kinds };
  for (const [kind, count] of Object.entries(other.kinds)) kinds[kind] = (kinds[kind] ?? 0) + count;
  return {
    replies: one.replies + other.replies,
    kinds,
    slowest: one.slowest.milliseconds >= other.slowest.milliseconds ? one.slowest : other.slowest,
    violations: [...one.violations, ...other.violations],
  };
}

/**
 * @param {Figures} figures
 * @param {{ seed: number, seconds: number, browser: string }} run
 * @returns {string} what is printed at the end
 */
export function table({ replies, kinds, slowest, violations }, { seed, seconds, browser }) {
  const reads = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  /** @type {[string, string][]} */
  const rows = [
    ['replies', count(replies)],
    ['seed', String(seed)],
    ['browser', browser],
    ['seconds', count(Math.round(seconds))],
    ['reads, two of each reply', count(reads)],
    ...Object.entries(kinds)
      .sort(([, one], [, other]) => other - one)
      .map(([kind, number]) => /** @type {[string, string]} */ ([`  ${kind}`, count(number)])),
    ['slowest read', `${slowest.milliseconds.toFixed(1)} ms (reply ${slowest.index})`],
    ['violations', count(violations.length)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** @param {number} number */
function count(number) {
  return number.toLocaleString('en-US');
}
