import { expect, test } from 'vitest';
import { languages } from '../../strings/languages.ts';
import { localeFor } from '../../strings/localeFor.ts';
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

test.for(languages)('%s is written as Intl writes it', (language) => {
  for (const locale of [localeFor(language, language), `${language}-u-nu-thai`]) {
    const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
    for (let second = 0; second < 60; second += 1)
      expect(formatDuration(second * 61_000, locale)).toBe(
        `${new Intl.NumberFormat(locale).format(second)}:${two.format(second)}`,
      );
  }
});
