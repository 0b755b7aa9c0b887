import { languages } from '../../strings/languages.ts';

const latin = Array.from('0123456789');

const known = new Map<string, readonly string[]>();

/** Arabic is spoken in places that count in one way or in the other; the pane's other languages have Latin digits. */
const withLatinDigits = new Set(languages.map((tag) => tag.slice(0, 2)).filter((tag) => tag !== 'ar'));

/**
 * The ten digits of a locale. Intl takes 12 ms and more to make the first format of numbers, while the views are made:
 * it is only asked about a locale of which nothing is known here.
 */
function digitsOf(locale: string): readonly string[] {
  const [language = ''] = locale.split('-');
  if (locale.endsWith('-nu-latn') || (withLatinDigits.has(language) && !locale.includes('-u-'))) return latin;
  let digits = known.get(locale);
  if (!digits) {
    const format = new Intl.NumberFormat(locale, { useGrouping: false });
    digits = Array.from(format.format(9_876_543_210)).reverse();
    known.set(locale, digits);
  }
  return digits;
}

/**
 * @param milliseconds shown as 2:05 or 1:02:05; a clock that was set back makes it 0:00
 * @param locale whose digits it is written in
 */
export function formatDuration(milliseconds: number, locale: string): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const parts = hours > 0 ? [hours, minutes % 60, seconds % 60] : [minutes, seconds % 60];
  const digits = digitsOf(locale);
  return parts
    .map((part, index) => String(part).padStart(index > 0 ? 2 : 1, '0'))
    .join(':')
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
