import { expect, test } from 'vitest';
import { localeFor } from './localeFor.ts';

const day = Date.UTC(2026, 2, 4, 12);

function date(displayLanguage: string, language: Parameters<typeof localeFor>[1]): string {
  return new Intl.DateTimeFormat(localeFor(displayLanguage, language), {
    dateStyle: 'short',
    timeZone: 'UTC',
  }).format(day);
}

test('dates are written as in the region', () => {
  expect(date('en-US', 'en')).toBe('3/4/26');
  expect(date('en-GB', 'en')).toBe('04/03/2026');
});

test('and as in the own language where the texts fall back to English', () => {
  expect(date('cs-CZ', 'en')).toBe('04.03.26');
});

test.for(['ar-SA', 'ar-EG', 'ar'])(
  '%s has the Gregorian calendar and the digits of phone numbers',
  (locale) => {
    expect(date(locale, 'ar').replace(/\D+/g, ' ')).toBe('4 3 2026');
  },
);

test('a name that is no language tag leaves the language of the texts', () => {
  expect(localeFor('', 'de')).toBe('de');
  expect(localeFor('de_DE', 'de')).toBe('de');
});
