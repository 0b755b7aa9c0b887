// @ts-check
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ fullName: string, status: string, failureMessages: readonly string[] }} VitestTest
 * @typedef {{ testResults: readonly { name: string, status: string, message?: string, assertionResults: readonly VitestTest[] }[] }} VitestReport
 * @typedef {{ title: string, file: string, tests: readonly { status: string, results: readonly { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/** @param {string} [message] */
function firstLine(message = '') {
  const [line = ''] = stripVTControlCharacters(message).trim().split('\n');
  return line;
}

/**
 * @param {string} file
 * @param {string} name of the test
 * @param {string} [message]
 */
function told(file, name, message) {
  return [file, name, firstLine(message)].filter(Boolean).join(': ');
}

/**
 * @param {VitestReport} report of Vitest's json reporter
 * @param {string} root that the paths in it begin with
 * @returns {readonly string[]} a line for each test that failed, and for each file that failed outside its tests
 */
export function vitestFailures({ testResults }, root) {
  return testResults.flatMap(({ name, status: fileStatus, message, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length) : name;
    const failed = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [first] }) => told(file, fullName, first));
    const isOutside = fileStatus === 'failed' && failed.length === 0;
    return isOutside ? [told(file, 'outside its tests', message)] : failed;
  });
}

/**
 * @param {Suite} suite the report of Playwright's json reporter, or a part of it
 * @returns {readonly string[]} a line for each test that failed, also if it did not fail again
 */
export function playwrightFailures({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message));
      return told(file, title, errors.find(Boolean));
    });
  return [...own, ...suites.flatMap(playwrightFailures)];
}
