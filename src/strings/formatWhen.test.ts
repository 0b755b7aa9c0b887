import { expect, test } from 'vitest';
import { formatWhen } from './formatWhen.ts';

/** In the time zone of whoever runs this: the first month is 1. */
function at(year: number, month: number, day: number, hour: number, minute: number): number {
  return new Date(year, month - 1, day, hour, minute).getTime();
}

/** Browsers do not agree on which space stands before AM. */
function seen(endedAt: number, now: number, locale: string): string {
  return formatWhen(endedAt, now, locale).replace(/\s/g, ' ');
}

const now = at(2026, 11, 27, 9, 30);

test('today, the time of day', () => {
  expect(seen(at(2026, 11, 27, 2, 3), now, 'en-US')).toBe('2:03 AM');
  expect(seen(at(2026, 11, 27, 0, 0), now, 'de-DE')).toBe('00:00');
});

test('yesterday is a day of the calendar, not 24 hours', () => {
  expect(seen(at(2026, 11, 26, 23, 59), at(2026, 11, 27, 0, 1), 'en-US')).toBe('Yesterday');
  expect(seen(at(2026, 11, 26, 0, 0), at(2026, 11, 27, 23, 59), 'en-US')).toBe('Yesterday');
  expect(seen(at(2026, 11, 25, 23, 59), at(2026, 11, 27, 0, 1), 'en-US')).toBe('Nov 25');
  expect(seen(at(2025, 12, 31, 12, 0), at(2026, 1, 1, 12, 0), 'en-US')).toBe('Yesterday');
});

test('before that, day and month, with the year when it is another', () => {
  expect(seen(at(2026, 11, 20, 12, 0), now, 'en-US')).toBe('Nov 20');
  expect(seen(at(2026, 1, 1, 0, 0), now, 'en-US')).toBe('Jan 1');
  expect(seen(at(2025, 12, 31, 12, 0), now, 'en-US')).toBe('Dec 31, 2025');
});

test('what ends after now, by a clock that was set back, is told by its date', () => {
  expect(seen(at(2026, 11, 27, 23, 0), now, 'en-US')).toBe('11:00 PM');
  expect(seen(at(2026, 11, 28, 1, 0), now, 'en-US')).toBe('Nov 28');
});

test.for([
  ['de-DE', 'Gestern', '20. Nov.'],
  ['fr-FR', 'Hier', '20 nov.'],
  ['es-ES', 'Ayer', '20 nov'],
  ['pt-BR', 'Ontem', '20 de nov.'],
  ['it-IT', 'Ieri', '20 nov'],
  ['nl-NL', 'Gisteren', '20 nov'],
  ['pl-PL', 'Wczoraj', '20 lis'],
  ['ja-JP', '昨日', '11月20日'],
  ['zh-CN', '昨天', '11月20日'],
  ['ar-SA-u-ca-gregory-nu-latn', 'أمس', '20 نوفمبر'],
  ['he-IL', 'אתמול', '20 בנוב׳'],
] as const)('%s says %s and %s', ([locale, yesterday, day]) => {
  expect(seen(at(2026, 11, 26, 12, 0), now, locale)).toBe(yesterday);
  expect(seen(at(2026, 11, 20, 12, 0), now, locale)).toBe(day);
});
