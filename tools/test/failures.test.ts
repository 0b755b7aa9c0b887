import { expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from './failures.mjs';

test('each failed test of Vitest is told in a line', () => {
  const report = {
    testResults: [
      {
        name: '/project/src/one.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'group holds', status: 'passed', failureMessages: [] },
          {
            fullName: 'group breaks',
            status: 'failed',
            failureMessages: ['\u001b[31mError: 1\u001b[39m\n  at x'],
          },
        ],
      },
      { name: '/project/src/two.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
      { name: '/project/src/three.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  };
  expect(vitestFailures(report, '/project/')).toEqual([
    'src/one.test.ts: group breaks: Error: 1',
    'src/two.test.ts: outside its tests: SyntaxError',
  ]);
});

test('each failed test of Playwright is told in a line, however deep it lies', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'a.spec.ts',
    tests: [{ status, results: [{}, { error: { message: '\nError: late\nExpected: …' } }] }],
  });
  const specs = [spec('breaks', 'unexpected'), spec('breaks once', 'flaky'), spec('waits', 'skipped')];
  const report = { suites: [{ specs: [spec('holds', 'expected')], suites: [{ specs }] }] };
  expect(playwrightFailures(report)).toEqual([
    'a.spec.ts: breaks: Error: late',
    'a.spec.ts: breaks once: Error: late',
  ]);
});
