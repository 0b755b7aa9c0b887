import { expect, test } from 'vitest';
import { formatDuration } from './formatDuration.ts';

test.for([
  [0, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [600_000, '10:00'],
  [3_599_999, '59:59'],
  [3_605_000, '1:00:05'],
  [360_000_000, '100:00:00'],
  [-5_000, '0:00'],
] as const)('%d ms are %s', ([milliseconds, text]) => {
  expect(formatDuration(milliseconds, 'en')).toBe(text);
});

test('the digits are those of the language', () => {
  expect(formatDuration(65_000, 'fa')).toBe('۱:۰۵');
  expect(formatDuration(65_000, 'ar-SA-u-nu-latn')).toBe('1:05');
});
