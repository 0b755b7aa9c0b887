import { expect, test } from 'vitest';
import { addCounts, closingLine, honestCounts, staticCounts } from './counts.mjs';

test('the closing line sums all gates', () => {
  const all = [staticCounts(true), staticCounts(false), { passed: 40, failed: 2, skipped: 0 }];
  expect(closingLine(addCounts(all))).toBe('41 passed, 3 failed');
});

test('skipped tests are named when there are any', () => {
  expect(closingLine({ passed: 5, failed: 0, skipped: 2 })).toBe('5 passed, 0 failed, 2 skipped');
});

test.for([
  ['that ran nothing', { passed: 0, failed: 0, skipped: 0 }, true, 1],
  ['that skipped everything', { passed: 0, failed: 0, skipped: 3 }, true, 1],
  ['that failed though its tests passed', { passed: 3, failed: 0, skipped: 0 }, false, 1],
  ['whose tests failed', { passed: 3, failed: 2, skipped: 0 }, false, 2],
  ['whose tests passed', { passed: 3, failed: 0, skipped: 0 }, true, 0],
] as const)('a runner %s is counted honestly', ([, counts, passed, failed]) => {
  expect(honestCounts(counts, passed).failed).toBe(failed);
});
