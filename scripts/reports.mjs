// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { honestCounts } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} path of the report that Vitest's json reporter wrote, if it came to that
 * @param {boolean} passed whether Vitest was content
 * @returns {Counts}
 */
export function readVitestReport(path, passed) {
  if (!existsSync(path)) return honestCounts(nothing, passed);
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return honestCounts(counts, passed);
}

/**
 * @param {string} path of the report that Playwright's json reporter wrote, if it came to that
 * @param {boolean} passed whether Playwright was content
 * @returns {Counts}
 */
export function readPlaywrightReport(path, passed) {
  if (!existsSync(path)) return honestCounts(nothing, passed);
  const { stats } = JSON.parse(readFileSync(path, 'utf8'));
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return honestCounts(counts, passed);
}
