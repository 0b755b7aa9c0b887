// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts how many tests went which way */

/**
 * A gate without tests of its own counts as one.
 * @param {boolean} passed
 * @returns {Counts}
 */
export function staticCounts(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * What a test runner reported, mended where the report alone would hide a failure: a runner that ran nothing, or that
 * failed though each of its tests passed, counts as one failed test.
 * @param {Counts} counts
 * @param {boolean} passed whether the runner itself was content
 * @returns {Counts}
 */
export function honestCounts(counts, passed) {
  const ranNothing = counts.passed + counts.failed === 0;
  const hidesFailure = counts.failed === 0 && (ranNothing || !passed);
  return hidesFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }));
}

/**
 * @param {Counts} counts
 * @returns {string} the last line of a run
 */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
