// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { honestCounts } from './counts.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ counts: Counts, failures: readonly string[] }} Reported how many tests went which way, and a line for each
 * that failed
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} path of the report that Vitest's json reporter wrote, if it came to that
 * @param {boolean} passed whether Vitest was content
 * @returns {Reported}
 */
export function readVitestReport(path, passed) {
  if (!existsSync(path)) return { counts: honestCounts(nothing, passed), failures: [] };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return { counts: honestCounts(counts, passed), failures: vitestFailures(report, root) };
}

/**
 * @param {string} path of the report that Playwright's json reporter wrote, if it came to that
 * @param {boolean} passed whether Playwright was content
 * @returns {Reported}
 */
export function readPlaywrightReport(path, passed) {
  if (!existsSync(path)) return { counts: honestCounts(nothing, passed), failures: [] };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const { stats } = report;
  // Flaky: it failed, and then not again while it was traced.
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return { counts: honestCounts(counts, passed), failures: playwrightFailures(report) };
}
